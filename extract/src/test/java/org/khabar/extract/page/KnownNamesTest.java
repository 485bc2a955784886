package org.khabar.extract.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class KnownNamesTest {
    private final AtomicInteger readings = new AtomicInteger();
    private final KnownNames<Integer> names = new KnownNames<>(name -> {
        readings.incrementAndGet();
        return name.length();
    });

    @Test
    @DisplayName("a name is read once, however often a site writes it")
    void readsOnce() {
        // Given a name that has been read
        names.of("article-body");

        // When it is met again
        int says = names.of("article-body");

        // Then it says the same and is not read again
        assertThat(says).isEqualTo(12);
        assertThat(readings).hasValue(1);
    }

    @Test
    @DisplayName("a name of a utility-class framework is too long to be kept")
    void keepsNoLongName() {
        // Given a name of more than 200 characters
        String name = "px-4 ".repeat(50);

        // When it is met twice
        names.of(name);
        names.of(name);

        // Then it is read twice
        assertThat(readings).hasValue(2);
    }

    @Test
    @DisplayName("more names than fit are all forgotten, and the memory stays bounded")
    void forgets() {
        // Given one name and after it as many as fit
        names.of("first");
        for (int i = 0; i < 8_192; i++) {
            names.of("name" + i);
        }

        // When the first is met again
        names.of("first");

        // Then it is read again
        assertThat(readings).hasValue(8_194);
    }
}
