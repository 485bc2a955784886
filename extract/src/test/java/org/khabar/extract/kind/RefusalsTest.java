package org.khabar.extract.kind;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "404 Not Found",
                "Page not found | The Harbour Post",
                "Oops! Something went wrong",
                "خطأ 404 - الصحيفة",
                "Erreur 404"
            })
    void aTitleThatSaysNothingElseIsAnError(String title) {
        assertThat(Refusals.ERROR.strengthIn(title)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The 404 1,310: Where the week ended",
                "Dog found after 403 days",
                "Oopsie daisy: how a word came to be",
                ""
            })
    void aHeadlineWithAShortPhraseInItIsNone(String title) {
        assertThat(Refusals.ERROR.strengthIn(title)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Security check at the harbour takes five hours",
                "Journalists were refused: access denied to the quay for a week"
            })
    void aHeadlineWithALongPhraseInItIsDoubtedOnly(String title) {
        assertThat(Refusals.WALL.strengthIn(title)).isBetween(0.0, 0.5);
    }
}
