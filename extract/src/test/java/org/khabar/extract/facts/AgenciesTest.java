package org.khabar.extract.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgenciesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "LONDON (Reuters) - = Reuters",
                "By Jane Doe, dpa = dpa",
                "القاهرة (أ ش أ) - = MENA",
                "وكالة الأنباء السعودية = SPA",
                "لندن - رويترز = Reuters",
                "عن فرانس برس = AFP",
                "خبرگزاری ایسنا = ISNA",
                "据新华社北京电 = Xinhua",
                "【ロンドン共同通信】 = Kyodo",
                "연합뉴스 김철수 기자 = Yonhap",
                "ТАСС = TASS",
                "नई दिल्ली, पीटीआई = PTI"
            })
    void aLineCreditsAnAgencyInItsOwnScript(String line, String agency) {
        assertThat(Agencies.in(line)).containsExactly(agency);
    }

    @Test
    void anArabicNameJoinedToAndIsFound() {
        assertThat(Agencies.in("فرانس برس ورويترز")).containsExactly("AFP", "Reuters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"The map of the city", "MAP of London", "Anni Spa", "وام أحمد حسن", "Reuter Paul"})
    void aWordThatOnlyLooksLikeAnAbbreviationIsNone(String line) {
        assertThat(Agencies.in(line)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AFP",
                "AFP Deutschland",
                "Reuters Staff",
                "وكالة رويترز",
                "The Associated Press",
                "Anadolu Ajansı"
            })
    void anAgencyIsKnownByItsNameAlone(String name) {
        assertThat(Agencies.is(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Anna Smith", "PA Smith", "منى عادل", "王小明", ""})
    void aPersonIsNoAgency(String name) {
        assertThat(Agencies.is(name)).isFalse();
    }
}
