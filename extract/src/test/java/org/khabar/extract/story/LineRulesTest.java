package org.khabar.extract.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineRulesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ADVERT   | Advertisement
            ADVERT   | إعلان
            SHARE    | Share on the Morning Post
            SHARE    | شارك هذا المقال
            COMMENTS | 1,204 comments
            COMMENTS | أضف تعليقا:
            TAGS     | الكلمات المفتاحية:
            RELATED  | » More from the coast
            RELATED  | اقرأ أيضاً: القرية التي بقيت
            RELATED  | Lesen Sie auch: Der Hafen schläft
            RELATED  | Weitere Themen aus der Hafenstadt
            RELATED  | Zum Weiterlesen:
            MASTHEAD | رئيس التحرير: سالم النجار
            BYLINE   | كتبت: هدى سالم
            BYLINE   | (责编：王小明、李华)
            BYLINE   | By Anna Weber and Tom Miller
            BYLINE   | Von Anna Weber am 3. Mai 2021
            BYLINE   | By Anna Weber, 3 May 2021. Updated 4 May 2021
            BYLINE   | حاورته: هدى سالم
            BYLINE   | （记者 王小明 李华）
            BYLINE   | 김하늘 기자 sky@coast.example
            DATE     | Giriş: 03.05.2021 - 10:15
            DATE     | 10h45
            DATE     | 27 octobre 2012 à 18:27 (Mis à jour : 19:56)
            DATE     | Updated on 3 May 2021, 10:15
            DATE     | نشر في ٣ مايو ٢٠٢١
            DATE     | 3. Mai 2021, 10:15 Uhr
            CAPTION  | Photo: Anna Weber
            CAPTION  | (صورة: وكالة الساحل)
            NOTICE   | انتهای پیام/
            NOTICE   | To view this content, JavaScript must be enabled and a player installed.
            NOTICE   | الآراء الواردة أدناه لا تعبر عن رأي الموقع، بل عن أصحابها
            NOTICE   | © 2021 The Coast
            NOTICE   | Every morning in your inbox, with the news of the coast.
            NOTICE   | Follow Anna Weber on Twitter for more.
            NOTICE   | If you enjoyed this story, the harbour has more of them.
            NOTICE   | Subscribe now to The Coast on paper.
            NOTICE   | Hat Ihnen dieser Artikel gefallen, so lesen Sie uns täglich. Wem der Beitrag gefallen hat, der kommt wieder.
            NOTICE   | إذا أعجبك هذا المقال فأرسله إلى صديق
            PLAIN    | If you like the sea, the mayor said, you will like our town.
            PLAIN    | Advertisements for the harbour were banned by the council.
            PLAIN    | By the river stood a house.
            PLAIN    | By the river stood a house from 3 May 2021 until it fell.
            PLAIN    | 社長が緊急記者会見
            PLAIN    | 10,45
            PLAIN    | Standort 38
            PLAIN    | Photo-finish on the last day of the regatta
            PLAIN    | More than a hundred people came to the harbour on Monday.
            PLAIN    | Comments by the mayor angered the fishermen
            PLAIN    | C minor was the key of the evening
            """)
    void aLineIsWhatItsWordsMakeIt(Role role, String line) {
        assertThat(LineRules.of(line, TextMeasure.of(line).weight())).isEqualTo(role);
    }
}
