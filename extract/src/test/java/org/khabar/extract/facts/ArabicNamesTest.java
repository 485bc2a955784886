package org.khabar.extract.facts;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ArabicNamesTest {
    @Test
    void namesJoinedByAndAreDivided() {
        assertThat(ArabicNames.split("منى الشريف وسلمى حداد")).containsExactly("منى الشريف", "سلمى حداد");
    }

    @Test
    void namesThatBeginWithTheLetterStayWhole() {
        assertThat(ArabicNames.split("سامي منصور وليد حسن")).containsExactly("سامي منصور وليد حسن");
        assertThat(ArabicNames.split("وائل منصور")).containsExactly("وائل منصور");
    }

    @Test
    void inAListShortNamesAreDividedToo() {
        assertThat(ArabicNames.split("يوان يانج ونيان ليو وسو لين وونج وكيان ليو"))
                .containsExactly("يوان يانج", "نيان ليو", "سو لين وونج", "كيان ليو");
    }

    @Test
    void otherScriptsAreLeftAlone() {
        assertThat(ArabicNames.split("Li Na")).containsExactly("Li Na");
    }

    @Property(tries = 200)
    void noLettersAreLostButTheJoiningOnes(@ForAll String text) {
        assertThat(String.join("", ArabicNames.split(text)).length()).isLessThanOrEqualTo(text.length());
    }
}
