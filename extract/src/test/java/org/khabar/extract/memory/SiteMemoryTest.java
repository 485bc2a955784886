package org.khabar.extract.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SiteMemoryTest {
    private static final Instant MONDAY = Instant.parse("2026-03-09T08:00:00Z");
    private static final long FOOTER = LineHash.of("A line that stands on every page of the site");

    @Test
    void theSamePagesGiveTheSameMemoryInWhateverOrderTheyCome() {
        List<PageLines> pages = pages(100, MONDAY);
        SiteMemory inOrder = learn(pages);
        Collections.shuffle(pages, new Random(7));

        assertThat(learn(pages)).isEqualTo(inOrder).hasSameHashCodeAs(inOrder);
    }

    @Test
    void pagesSpreadOverTwoMemoriesAreKnownToBothMerged() {
        List<PageLines> pages = pages(100, MONDAY);
        SiteMemory one = learn(pages.subList(0, 60));
        SiteMemory other = learn(pages.subList(40, 100));

        assertThat(one.merge(other)).isEqualTo(learn(pages)).isEqualTo(other.merge(one));
    }

    @Test
    void aPageLearnedTwiceCountsOnce() {
        SiteMemory memory = learn(pages(5, MONDAY));

        assertThat(memory.learn(page(3, MONDAY))).isSameAs(memory);
        assertThat(memory.size()).isEqualTo(5);
    }

    @Test
    void ofAPageFetchedTwiceTheLaterStays() {
        PageLines early = page(1, MONDAY);
        PageLines late = PageLines.of("https://x.example/1", MONDAY.plusSeconds(60), new long[] {FOOTER});

        assertThat(SiteMemory.empty().learn(early).learn(late))
                .isEqualTo(SiteMemory.empty().learn(late))
                .isEqualTo(SiteMemory.empty().learn(late).learn(early));
    }

    @Test
    void aNewWeekTakesThePlaceOfTheOldOne() {
        List<PageLines> newer = pages(SiteMemory.MAX_PAGES, MONDAY.plusSeconds(7 * 24 * 60 * 60));

        SiteMemory memory = learn(pages(100, MONDAY)).merge(learn(newer));

        assertThat(memory).isEqualTo(learn(newer));
    }

    @Test
    void theBoundHoldsWhateverIsLearned() {
        List<PageLines> pages = new ArrayList<>();
        for (int number = 0; number < 200; number++) {
            long[] lines = new Random(number).longs(10_000).toArray();
            pages.add(PageLines.of("https://x.example/" + number, null, lines));
        }

        SiteMemory memory = learn(pages);

        assertThat(memory.size()).isEqualTo(SiteMemory.MAX_PAGES);
        assertThat(memory.toBytes()).hasSize(SiteMemory.MAX_BYTES);
        assertThat(SiteMemory.of(memory.toBytes())).contains(memory);
    }

    @Test
    void bytesGiveBackTheSameMemory() {
        SiteMemory memory = learn(pages(9, MONDAY));

        assertThat(SiteMemory.of(memory.toBytes())).contains(memory);
        assertThat(SiteMemory.of(SiteMemory.empty().toBytes())).contains(SiteMemory.empty());
    }

    @Test
    void bytesThatAreNoMemoryAreRefusedWithoutAnException() {
        byte[] good = learn(pages(9, MONDAY)).toBytes();
        for (int length = 0; length < good.length; length++) {
            assertThat(SiteMemory.of(Arrays.copyOf(good, length))).isEmpty();
        }
        Random random = new Random(3);
        for (int round = 0; round < 1_000; round++) {
            byte[] noise = new byte[random.nextInt(600)];
            random.nextBytes(noise);
            SiteMemory.of(noise);
        }
        good[0] = 99;
        assertThat(SiteMemory.of(good)).isEmpty();
    }

    @Test
    void aPageThatTeachesNothingChangesNothing() {
        SiteMemory memory = learn(pages(3, MONDAY));

        assertThat(memory.learn(PageLines.none())).isSameAs(memory);
    }

    private static SiteMemory learn(List<PageLines> pages) {
        SiteMemory memory = SiteMemory.empty();
        for (PageLines page : pages) {
            memory = memory.learn(page);
        }
        return memory;
    }

    private static List<PageLines> pages(int count, Instant fetchedAt) {
        List<PageLines> pages = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            pages.add(page(number, fetchedAt));
        }
        return pages;
    }

    private static PageLines page(int number, Instant fetchedAt) {
        long[] own = new Random(number).longs(6).toArray();
        long[] lines =
                LongStream.concat(LongStream.of(own), LongStream.of(FOOTER)).toArray();
        return PageLines.of("https://x.example/" + number, fetchedAt, lines);
    }
}
