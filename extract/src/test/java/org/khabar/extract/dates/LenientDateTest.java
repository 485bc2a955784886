package org.khabar.extract.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.extract.Field.Precision;
import org.khabar.extract.Field.Time;

class LenientDateTest {
    private static final Instant FETCHED = Instant.parse("2024-05-04T09:00:00Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | 2024-05-03T08:15:00+03:00 | 2024-05-03T05:15:00Z
            en | 2024-05-03 08:15:00 | 2024-05-03T08:15:00Z
            en | Fri, 03 May 2024 08:15:00 GMT | 2024-05-03T08:15:00Z
            en | May 3rd, 2024 8:15 p.m. ET | 2024-05-04T01:15:00Z
            en | 05/03/2024 | 2024-05-03T00:00:00Z
            en-GB | 05/03/2024 | 2024-03-05T00:00:00Z
            de | Stand: 3. Mai 2024, 18.05 Uhr | 2024-05-03T18:05:00Z
            fr | Publié le vendredi 3 mai 2024 à 14h40 | 2024-05-03T14:40:00Z
            es | 3 de mayo del 2024 | 2024-05-03T00:00:00Z
            ru | 3 мая 2024 г. в 13:34 | 2024-05-03T13:34:00Z
            hr | 3. listopada 2023. | 2023-10-03T00:00:00Z
            pl | 3 listopada 2023 | 2023-11-03T00:00:00Z
            ar | الجمعة ٣ أيار ٢٠٢٤ - ١٠:٣٠ م | 2024-05-03T22:30:00Z
            ar | 03 ماي 2024 | 2024-05-03T00:00:00Z
            ar | الخميس 5 كانون الأول 2023 | 2023-12-05T00:00:00Z
            ar | 12 غشت 2023 | 2023-08-12T00:00:00Z
            ar | 27 أيلول/سبتمبر 2025 | 2025-09-27T00:00:00Z
            ar | 27 سبتمبر/أيلول 2025 م | 2025-09-27T00:00:00Z
            ar | 4 جانفي 2024 | 2024-01-04T00:00:00Z
            ar | 19 فيفري 2024 | 2024-02-19T00:00:00Z
            ar | 20 أوت 2023 | 2023-08-20T00:00:00Z
            ar | ١ رمضان ١٤٤٥ | 2024-03-11T00:00:00Z
            fa | پنجشنبه ۲۶ شهريور ۱۳۹۴ ساعت ۹:۳۲ | 2015-09-17T09:32:00Z
            fa | ۱۴۰۳/۰۲/۱۴ | 2024-05-03T00:00:00Z
            th | 3 พฤษภาคม 2567 | 2024-05-03T00:00:00Z
            vi | 03 tháng 5 2024 | 2024-05-03T00:00:00Z
            zh | 2024年5月3日 09:30 | 2024-05-03T09:30:00Z
            zh | 2024年05月03日下午3时05分 | 2024-05-03T15:05:00Z
            ko | 2024년 5월 3일 오후 3:05 | 2024-05-03T15:05:00Z
            hi | 3 मई 2024 | 2024-05-03T00:00:00Z
            el | 3 Μαΐου 2024 | 2024-05-03T00:00:00Z
            he | 3 במאי 2024 | 2024-05-03T00:00:00Z
            ca | 14 d'abril 2024 | 2024-04-14T00:00:00Z
            be | 11 траўня 2024 | 2024-05-11T00:00:00Z
            bn | ৩ মে ২০২৪ | 2024-05-03T00:00:00Z
            sr | 3. мај 2024. 10:15 по подне | 2024-05-03T22:15:00Z
            fi | 5.7.2024 5.45 ip. | 2024-07-05T17:45:00Z
            fa | پنجشنبه ۲۶ شهریور ۱۳۹۴ ساعت ۱۱ و ۰۱ دقیقه و ۴۷ ثانیه | 2015-09-17T11:01:47Z
            en | May 3, 2024 at noon | 2024-05-03T12:00:00Z
            es | 3 de mayo de 2024 a medianoche | 2024-05-03T00:00:00Z
            en | 05/03/24 17:00 (PDT) | 2024-05-04T00:00:00Z
            ar | 06/10/41 | 2020-05-29T00:00:00Z
            ar-u-ca-islamic-umalqura | 30-02-33 | 2012-01-24T00:00:00Z
            """)
    void aDateIsReadInItsLanguage(String language, String text, Instant expected) {
        assertThat(LenientDate.read(text, DateHints.of(language)).map(Time::instant))
                .contains(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "en, 3 hours ago, 2024-05-04",
        "en, Yesterday, 2024-05-03",
        "ar, منذ يومين, 2024-05-02",
        "ar, أمس, 2024-05-03",
        "ar, آخر تحديث: أمس 10:30, 2024-05-03",
        "en, Today at 10:30, 2024-05-04",
        "en, Published 3 days ago, 2024-05-01",
        "zh, 3天前, 2024-05-01",
        "de, vor 2 Tagen, 2024-05-02",
        "en, 12 November, 2023-11-12",
        "de, 3. Mai 18.37 Uhr, 2024-05-03",
        "en, Friday, 2024-05-03",
        "en, Saturday, 2024-05-04",
        "ar, الخميس, 2024-05-02",
        "fr, Jeu 15:12, 2024-05-02",
        "th, วันศุกร์, 2024-05-03"
    })
    void aRelativeDateCountsFromTheFetch(String language, String text, LocalDate expected) {
        DateHints hints = DateHints.of(language, null, FETCHED);

        assertThat(LenientDate.read(text, hints).map(Time::localDate)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Sun, 16 zzz 2012 11:47:32 GMT",
                "Sun, 16 Dec zz 11:47:32 GMT",
                "2013-01-28T09:xx:00Z",
                "2003-12-31T10:61:55Z",
                "version 1.2.3",
                "call 555-1234",
                "31/02/2024",
                "3 hours ago",
                "Friday",
                "16:10",
                "Friday night lights"
            })
    void whatIsNoDateIsNotGuessed(String text) {
        assertThat(LenientDate.read(text, DateHints.of("en"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "16:10",
                "Friday night lights",
                "The Sunday Times",
                "USA Today",
                "المصري اليوم",
                "اليوم السابع",
                "قبل 3 أيام من الانتخابات الرئاسية",
                "Minister resigned two years ago over 3 hours of talks"
            })
    void whatOnlyLooksLikeARelativeDateIsNone(String text) {
        DateHints hints = DateHints.of("en", null, FETCHED);

        assertThat(LenientDate.read(text, hints)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ar | الأربعاء 15 رمضان 1447 هـ - 4 مارس 2026 م | 2026-03-04
            ar | الجمعة 24 شوال 1445هـ الموافق 3 مايو 2024م | 2024-05-03
            ar | الأربعاء 4 مارس 2026 - 15 رمضان 1447 هـ | 2026-03-04
            ar | 1445/10/24 - 2024/05/03 | 2024-05-03
            fa | جمعه 14 اردیبهشت 1403 - 3 مه 2024 | 2024-05-03
            """)
    void ofTheSameDayInTwoCalendarsOursIsRead(String language, String text, LocalDate expected) {
        assertThat(LenientDate.read(text, DateHints.of(language)).map(Time::localDate))
                .contains(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "en, 20 minutes ago, 2024-05-04T08:40:00Z, MINUTE",
        "ar, منذ 3 ساعات, 2024-05-04T06:00:00Z, DAY",
        "ar, منذ ساعتين, 2024-05-04T07:00:00Z, DAY",
        "de, vor 2 Stunden, 2024-05-04T07:00:00Z, DAY",
        "ur, 2 گھنٹے پہلے, 2024-05-04T07:00:00Z, DAY",
        "zh, 2小时前, 2024-05-04T07:00:00Z, DAY"
    })
    void minutesAndHoursAgoTellTheInstant(String language, String text, Instant expected, Precision precision) {
        Time time =
                LenientDate.read(text, DateHints.of(language, null, FETCHED)).orElseThrow();

        assertThat(time.instant()).isEqualTo(expected);
        assertThat(time.precision()).isEqualTo(precision);
    }

    @Test
    void yesterdayIsThatOfThePlace() {
        DateHints hints =
                DateHints.of("ar", null, Instant.parse("2024-05-03T22:30:00Z")).in(ZoneId.of("Africa/Cairo"));

        assertThat(LenientDate.read("أمس", hints).map(Time::localDate)).contains(LocalDate.parse("2024-05-03"));
    }

    @Test
    void noDateLiesAfterTheFetch() {
        DateHints hints = DateHints.of("en", null, FETCHED);

        assertThat(LenientDate.read("12 June 2024", hints)).isEmpty();
    }

    @Test
    void theLocalDayIsThePagesOwn() {
        Time time = LenientDate.read("2024-05-03T01:15:00+03:00", DateHints.of("ar"))
                .orElseThrow();

        assertThat(time.localDate()).isEqualTo("2024-05-03");
    }

    @Test
    void aMonthAloneIsNoMoreExactThanAMonth() {
        Time time = LenientDate.read("May 2024", DateHints.of("en")).orElseThrow();

        assertThat(time.precision()).isEqualTo(Precision.MONTH);
    }

    @Property(tries = 1_000)
    void nothingIsThrownOnAnyText(@ForAll String text) {
        DateHints hints = DateHints.of("fa", null, FETCHED);

        assertThatCode(() -> LenientDate.read("3 " + text + " 2024", hints)).doesNotThrowAnyException();
    }

    @Property(tries = 1_000)
    void nothingIsThrownOnAnyNumbers(@ForAll int a, @ForAll short b, @ForAll byte c, @ForAll long d) {
        String text = a + "/" + b + "-" + c + " " + d + ":" + c + " may " + b;

        assertThatCode(() -> LenientDate.read(text, DateHints.of("en"))).doesNotThrowAnyException();
    }
}
