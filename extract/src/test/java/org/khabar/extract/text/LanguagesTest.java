package org.khabar.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
    private static final Languages LANGUAGES = new Languages();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ar|Arab|قال وزير المالية إن الحكومة ستعرض مشروع الموازنة على البرلمان الأسبوع المقبل",
                "fa|Arab|وزیر دارایی گفت که دولت لایحه بودجه را هفته آینده به مجلس ارائه خواهد کرد",
                "ur|Arab|وزیر خزانہ نے کہا ہے کہ حکومت اگلے ہفتے پارلیمان میں بجٹ پیش کرے گی",
                "zh|Hani|财政部长表示，政府将于下周向议会提交预算案",
                "ja|Jpan|財務大臣は、政府が来週、予算案を議会に提出すると述べた",
                "ko|Kore|재무장관은 정부가 다음 주 의회에 예산안을 제출할 것이라고 말했다",
                "ru|Cyrl|Министр финансов заявил, что правительство внесёт проект бюджета в парламент на следующей неделе",
                "uk|Cyrl|Міністр фінансів заявив, що уряд подасть проєкт бюджету до парламенту наступного тижня",
                "de|Latn|Der Finanzminister sagte, die Regierung werde den Haushalt in der kommenden Woche vorlegen",
                "pt|Latn|O ministro das Finanças disse que o governo apresentará o orçamento na próxima semana",
                "he|Hebr|שר האוצר אמר כי הממשלה תגיש את התקציב בשבוע הבא",
                "hy|Armn|Ֆինանսների նախարարն ասաց, որ կառավարությունը բյուջեն կներկայացնի հաջորդ շաբաթ"
            })
    void languageAndScriptAreTold(String language, String script, String text) {
        assertThat(LANGUAGES.of(text, null)).isEqualTo(new Languages.Written(language, script));
    }

    @Test
    void wrongDeclarationIsNotBelieved() {
        String arabic = "قال وزير المالية إن الحكومة ستعرض مشروع الموازنة على البرلمان الأسبوع المقبل";

        assertThat(LANGUAGES.of(arabic, "en-US").tag()).isEqualTo("ar");
    }

    @Test
    void regionOfARightDeclarationIsKept() {
        String text = "O ministro das Finanças disse que o governo apresentará o orçamento na próxima semana";

        assertThat(LANGUAGES.of(text, "pt_BR").tag()).isEqualTo("pt-BR");
    }

    @Test
    void declarationIsBelievedWhereNoModelKnowsTheLanguage() {
        assertThat(LANGUAGES
                        .of("سەرۆکی حکومەت ڕایگەیاند کە بودجە هەفتەی داهاتوو پێشکەش دەکرێت", "ckb")
                        .tag())
                .isEqualTo("ckb");
    }

    @Test
    void textWithoutLettersHasNoLanguage() {
        assertThat(LANGUAGES.of("12:30 — 14", null).tag()).isEqualTo("und");
    }

    @Property(tries = 200)
    void anyTextIsRead(@ForAll String text, @ForAll String declared) {
        assertThat(LANGUAGES.of(text, declared).script()).hasSize(4);
    }
}
