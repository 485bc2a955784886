package org.khabar.benchmarks.faults;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khabar.event.FetchResult;
import org.khabar.event.RawPage;
import org.khabar.event.Via;

/** Records that no fetcher writes, or pages of the largest size: each must cost itself only. */
enum Poison {
    /** Bytes of no format. */
    GARBAGE(false),
    /** A value of no bytes. */
    EMPTY(false),
    /** No value. */
    NO_VALUE(false),
    /** A schema that no registry knows. */
    UNKNOWN_SCHEMA(false),
    /** A raw page that ends in its middle. */
    TRUNCATED(false),
    /** The frame of another serialiser. */
    OTHER_MAGIC(false),
    /** A story of 8 MiB. */
    HUGE_STORY(true),
    /** 200,000 elements, each in the one before. */
    DEEP(true),
    /** Facts of a megabyte each. */
    HUGE_FACTS(true),
    /** A body of 8 MiB that says nothing and can't be compressed. */
    NOISE(true);

    private static final List<Poison> ALL = List.of(values());
    private static final int MEBIBYTE = 1 << 20;
    private static final int DEPTH = 200_000;

    private final boolean page;

    Poison(boolean page) {
        this.page = page;
    }

    /** Whether it is a raw page, which has an outcome; anything else is a dead letter. */
    boolean isPage() {
        return page;
    }

    /** Returns the kind of a number; all kinds take turns. */
    static Poison of(int number) {
        return ALL.get(number % ALL.size());
    }

    static String site(int number) {
        return "poison" + number + ".example";
    }

    /**
     * Returns the record's value.
     *
     * @param number which of them
     * @param serialiser frames a raw page
     */
    byte @Nullable [] value(int number, Instant at, Function<RawPage, byte[]> serialiser) {
        return switch (this) {
            case GARBAGE -> noise(number, 100);
            case EMPTY -> new byte[0];
            case NO_VALUE -> null;
            case UNKNOWN_SCHEMA -> new byte[] {0, 0x7f, 0, 0, 1, 2, 3};
            case TRUNCATED -> {
                byte[] whole =
                        serialiser.apply(raw(number, at, "<p>Half of a page</p>".getBytes(StandardCharsets.UTF_8)));
                yield Arrays.copyOf(whole, whole.length / 2);
            }
            case OTHER_MAGIC -> new byte[] {(byte) 0xc3, 1, 0, 0, 0, 0, 0, 0, 0, 0, 9};
            case HUGE_STORY -> serialiser.apply(raw(number, at, story(8 * MEBIBYTE)));
            case DEEP -> serialiser.apply(raw(number, at, "<div>".repeat(DEPTH).getBytes(StandardCharsets.UTF_8)));
            case HUGE_FACTS -> serialiser.apply(raw(number, at, facts()));
            case NOISE -> serialiser.apply(raw(number, at, noise(number, 8 * MEBIBYTE)));
        };
    }

    private static byte[] noise(int seed, int length) {
        byte[] noise = new byte[length];
        new Random(seed).nextBytes(noise);
        if (length > 0) {
            noise[0] = 1; // never the magic of the frame
        }
        return noise;
    }

    private static byte[] story(int length) {
        String paragraph = "<p>The council said on Monday that the bridge over the river will be closed again.</p>\n";
        String head = "<html><body><article><h1>A very long story</h1>";
        return (head + paragraph.repeat((length - head.length()) / paragraph.length()))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] facts() {
        String name = "x".repeat(MEBIBYTE);
        String paragraph = "<p>The council said on Monday that the bridge over the river will be closed again.</p>";
        return ("<html><head><title>" + name + "</title><meta name=author content=\"" + name
                        + "\"><meta name=keywords content=\""
                        + "k,".repeat(MEBIBYTE / 2) + "\"><link rel=canonical href=\"https://poison.example/" + name
                        + "\"></head><body><article><h1>" + name + "</h1>" + paragraph.repeat(20))
                .getBytes(StandardCharsets.UTF_8);
    }

    private RawPage raw(int number, Instant at, byte[] body) {
        String url = "https://" + site(number) + "/" + name();
        return RawPage.newBuilder()
                .setUrl(url)
                .setFinalUrl(url)
                .setSite(site(number))
                .setResult(FetchResult.FETCHED)
                .setStatus(200)
                .setBody(ByteBuffer.wrap(body))
                .setDiscoveredAt(at)
                .setFetchedAt(at)
                .setVia(Via.LIVE)
                .build();
    }
}
