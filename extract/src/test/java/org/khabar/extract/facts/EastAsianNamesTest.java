package org.khabar.extract.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EastAsianNamesTest {
    @ParameterizedTest
    @CsvSource({"王小明, 王小明", "（李华）, 李华", "(记者 陈小红), 陈小红", "欧阳文华, 欧阳文华", "入館料は大人三百円。【森田咲】, 森田咲"})
    void aSignatureIsANameAloneOrInBrackets(String line, String name) {
        assertThat(EastAsianNames.signature(line)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"（待续）", "（完）", "大汉网络", "新华社", "今天下雨", "入館料は大人三百円。"})
    void anythingElseIsNoSignature(String line) {
        assertThat(EastAsianNames.signature(line)).isEmpty();
    }
}
