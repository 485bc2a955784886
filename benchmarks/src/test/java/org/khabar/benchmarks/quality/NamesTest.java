package org.khabar.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamesTest {
    @Test
    void aBylineIsCutIntoNames() {
        assertThat(Names.authors(List.of("By Ann Lee and Bob Roy", "أحمد علي، منى سعد")))
                .containsExactlyInAnyOrder("ann lee", "bob roy", "أحمد علي", "منى سعد");
    }

    @Test
    void titlesAreComparedByLettersAndDigits() {
        assertThat(Names.title("“Straße 5” – Live!")).isEqualTo(Names.title("strasse 5: LIVE"));
    }
}
