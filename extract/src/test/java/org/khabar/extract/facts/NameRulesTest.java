package org.khabar.extract.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.extract.WebPage;
import org.khabar.extract.facts.NameRules.Manner;
import org.khabar.extract.facts.Named.Sort;
import org.khabar.extract.page.Page;

class NameRulesTest {
    private static final SiteName HERALD = SiteName.of(Page.of(WebPage.of(
            "<meta property=og:site_name content='The Herald'>".getBytes(StandardCharsets.UTF_8),
            "https://herald.example/a")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "By Jane Doe and John Smith = Jane Doe|John Smith",
                "By Jane Doe, Herald Staff Writer = Jane Doe",
                "Jane Doe Political Correspondent = Jane Doe",
                "By Jane Doe | Daily Courier = Jane Doe",
                "by Jane Doe@janedoe Dec 15, 2016, 1:55pm EST = Jane Doe",
                "Posted on 3 May 2019 by Jane Doe = Jane Doe",
                "By Jane Doe and April May in London = Jane Doe|April May",
                "Von Jörg Krämer und Ute van der Berg = Jörg Krämer|Ute van der Berg",
                "Text von Eva Klein Fotos von Max Groß = Eva Klein",
                "Par Anne Petit et Luc Moreau = Anne Petit|Luc Moreau",
                "Автор: Иван Петров = Иван Петров",
                "كتب - أحمد سالم: = أحمد سالم",
                "بقلم: منى الشريف وسلمى حداد من لندن = منى الشريف|سلمى حداد",
                "حوار: منى عادل = منى عادل",
                "نویسنده: رضا کریمی = رضا کریمی",
                "लेखक: रवि कुमार = रवि कुमार",
                "本报记者 王小明 张文 = 王小明|张文",
                "本报记者王小明发自北京 = 王小明",
                "---- by Jane Doe = Jane Doe",
                "Gespeichert von jane am 24. Juli 2017 = jane",
                "رپورٹ: عائشہ قریشی = عائشہ قریشی",
                "〔記者林小明／台北報導〕 = 林小明",
                "作者:bluebird 阅读(12) = bluebird",
                "김철수 선임기자 = 김철수",
                "山田 太郎 記者 = 山田 太郎",
                "كتبت ـ منى عادل = منى عادل",
                "كتب: أحمد سالم - تصوير: محمد علي = أحمد سالم",
                "Oleh: Budi Santoso = Budi Santoso",
                "By Jane Doe in Paris, Associated Press = Jane Doe",
                "By Richard (R.J.) Eskow = Richard (R.J.) Eskow",
                "By Richard (Reuters) in Paris and Jane Doe = Jane Doe"
            })
    void aLineNamesItsWriters(String line, String names) {
        assertThat(NameRules.read(line, Manner.LINE, HERALD))
                .extracting(Named::name)
                .containsExactly(names.split("\\|", -1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Reuters",
                "By clicking Submit, you agree to the Privacy Policy and Terms of Use",
                "By signing up you accept the Reader Rules of Jane Doe",
                "By Staff Reporter",
                "By Monday the water was gone",
                "Von Natur aus gut",
                "von rund 1,4 Milliarden in 2021",
                "Редактор: Иван Петров",
                "Quelle: Eva Klein",
                "رئيس التحرير: أحمد سالم",
                "كتب: وكالات",
                "记者：你怎么看？",
                "気象庁は記者会見で発表した",
                "Photo: Jane Doe",
                "ترجمة: منى عادل",
                "كتب محمد صلاح نجم ليفربول تغريدة",
                "责任编辑：张三",
                "编辑部"
            })
    void aLineWithoutAWriterNamesNobody(String line) {
        assertThat(NameRules.byline(line, HERALD)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "Jane Doe = WHOLE",
                "王小明 = WHOLE",
                "bluebird42 = SHORT",
                "Jane = SHORT",
                "HN-Redaktion = OFFICE",
                "Courier Staff = OFFICE",
                "The Herald = ORGANIZATION",
                "Ministry of Health and Sport = ORGANIZATION"
            })
    void aDeclaredNameIsSorted(String name, Sort sort) {
        assertThat(NameRules.read(name, Manner.DECLARED, HERALD)).containsExactly(new Named(name, sort));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "admin",
                "Redaktion",
                "Staff Writer",
                "News",
                "no author",
                "https://herald.example/jane",
                "dpa",
                "Reporter",
                "12",
                "•"
            })
    void aPlaceholderIsNobody(String name) {
        assertThat(NameRules.read(name, Manner.DECLARED, HERALD)).isEmpty();
    }

    @Test
    void aFamilyNameBeforeACommaComesLast() {
        assertThat(NameRules.read("Doe, Jane", Manner.DECLARED, HERALD))
                .containsExactly(new Named("Jane Doe", Sort.WHOLE));
    }

    @Property(tries = 500)
    void nothingIsThrownOnAnyText(@ForAll String text, @ForAll Manner manner) {
        assertThatCode(() -> NameRules.read(text, manner, HERALD)).doesNotThrowAnyException();
    }
}
