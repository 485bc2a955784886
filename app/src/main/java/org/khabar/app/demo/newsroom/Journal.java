package org.khabar.app.demo.newsroom;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.khabar.app.demo.newsroom.JournalEntry.Event;

/**
 * What happened in the newsroom, one JSON object a line, on disk before anybody can see it. A last line that a kill cut
 * short never counted, and is dropped when the journal is opened.
 */
final class Journal implements AutoCloseable {
    private final ObjectMapper json = new ObjectMapper();
    private final FileChannel channel;
    private final List<JournalEntry> past;

    private Journal(FileChannel channel, List<JournalEntry> past) {
        this.channel = channel;
        this.past = past;
    }

    /** Opens the journal in a file, which is made if it is missing. */
    static Journal open(Path file) throws IOException {
        List<JournalEntry> past = new ArrayList<>();
        ObjectMapper json = new ObjectMapper();
        byte[] bytes = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
        int complete = 0;
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] == '\n') {
                past.add(entry(json.readTree(bytes, complete, at - complete)));
                complete = at + 1;
            }
        }
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        channel.truncate(complete);
        channel.position(complete);
        return new Journal(channel, List.copyOf(past));
    }

    private static JournalEntry entry(JsonNode line) {
        return new JournalEntry(
                Instant.parse(line.path("at").asText()),
                Event.valueOf(line.path("event").asText()),
                line.path("site").asText(),
                line.path("number").asInt());
    }

    /** Returns what happened before the journal was opened this time. */
    List<JournalEntry> past() {
        return past;
    }

    /** Writes an entry; when this returns, a killed process has not lost it. */
    void write(JournalEntry entry) throws IOException {
        ByteBuffer line = ByteBuffer.wrap((line(entry) + "\n").getBytes(StandardCharsets.UTF_8));
        while (line.hasRemaining()) {
            channel.write(line);
        }
    }

    private String line(JournalEntry entry) throws JsonProcessingException {
        return json.writeValueAsString(json.createObjectNode()
                .put("at", entry.at().toString())
                .put("event", entry.event().name())
                .put("site", entry.site())
                .put("number", entry.number()));
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
