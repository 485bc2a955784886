package org.khabar.extract.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabar.extract.Story.Block;
import org.khabar.extract.Story.BlockKind;

class ContentHashTest {
    @Test
    void spellingVariantsOfArabicAreTheSameContent() {
        String plain = ContentHash.of("احمد في المدرسه", List.of(paragraph("الي اللقاء")));

        String written = ContentHash.of("أحْمَد  في المدرســة", List.of(paragraph("إلى اللقاء")));

        assertThat(written).isEqualTo(plain).hasSize(32).matches("[0-9a-f]+");
    }

    @Test
    void aChangedWordIsOtherContent() {
        String before = ContentHash.of("Bridge closed", List.of(paragraph("Two lanes are shut.")));

        String after = ContentHash.of("Bridge closed", List.of(paragraph("Three lanes are shut.")));

        assertThat(after).isNotEqualTo(before);
    }

    @Test
    void caseAndSpaceAndPresentationFormsDoNotCount() {
        String before = ContentHash.of("Office", List.of(paragraph("a b")));

        String after = ContentHash.of("OFﬁCE", List.of(paragraph(" A \u00a0B\u200b ")));

        assertThat(after).isEqualTo(before);
    }

    private static Block paragraph(String text) {
        return new Block(BlockKind.PARAGRAPH, 0, text);
    }
}
