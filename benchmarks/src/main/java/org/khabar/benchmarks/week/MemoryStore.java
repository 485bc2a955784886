package org.khabar.benchmarks.week;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.StateStoreContext;
import org.apache.kafka.streams.query.Position;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * A store in memory for one thread. Kafka's own copies all keys for each iterator, which makes a look at the first of many URLs as
 * dear as one at all, and RocksDB writes to the disk after each record of a test driver. Must not change while it is iterated.
 */
final class MemoryStore implements KeyValueStore<Bytes, byte[]> {
    private final String name;
    private final TreeMap<Bytes, byte[]> values = new TreeMap<>();
    private boolean open;

    private MemoryStore(String name) {
        this.name = name;
    }

    static KeyValueBytesStoreSupplier supplier(String name) {
        return new KeyValueBytesStoreSupplier() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public KeyValueStore<Bytes, byte[]> get() {
                return new MemoryStore(name);
            }

            @Override
            public String metricsScope() {
                return "memory";
            }
        };
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void init(StateStoreContext context, StateStore root) {
        context.register(root, (key, value) -> put(Bytes.wrap(key), value));
        open = true;
    }

    @Override
    public void close() {
        open = false;
    }

    @Override
    public boolean persistent() {
        return false;
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public Position getPosition() {
        return Position.emptyPosition();
    }

    @Override
    public void put(Bytes key, byte @Nullable [] value) {
        if (value == null) {
            values.remove(key);
        } else {
            values.put(key, value);
        }
    }

    @Override
    public byte @Nullable [] putIfAbsent(Bytes key, byte[] value) {
        return values.putIfAbsent(key, value);
    }

    @Override
    public void putAll(List<KeyValue<Bytes, byte[]>> entries) {
        entries.forEach(entry -> put(entry.key, entry.value));
    }

    @Override
    public byte @Nullable [] delete(Bytes key) {
        return values.remove(key);
    }

    @Override
    public byte @Nullable [] get(Bytes key) {
        return values.get(key);
    }

    @Override
    public KeyValueIterator<Bytes, byte[]> range(@Nullable Bytes from, @Nullable Bytes to) {
        NavigableMap<Bytes, byte[]> after = from == null ? values : values.tailMap(from, true);
        return new Entries(to == null ? after : after.headMap(to, true));
    }

    @Override
    public KeyValueIterator<Bytes, byte[]> all() {
        return new Entries(values);
    }

    @Override
    public <PS extends Serializer<P>, P> KeyValueIterator<Bytes, byte[]> prefixScan(P prefix, PS serializer) {
        byte[] from = serializer.serialize(name, prefix);
        byte[] to = from.clone();
        to[to.length - 1]++; // no text in UTF-8 has a byte that this would carry over
        return new Entries(values.subMap(Bytes.wrap(from), Bytes.wrap(to)));
    }

    @Override
    public long approximateNumEntries() {
        return values.size();
    }

    /** Goes through a part of the store. */
    private static final class Entries implements KeyValueIterator<Bytes, byte[]> {
        private final Iterator<Map.Entry<Bytes, byte[]>> entries;
        private Map.@Nullable Entry<Bytes, byte[]> ahead;

        Entries(SortedMap<Bytes, byte[]> part) {
            entries = part.entrySet().iterator();
            step();
        }

        private void step() {
            ahead = entries.hasNext() ? entries.next() : null;
        }

        @Override
        public boolean hasNext() {
            return ahead != null;
        }

        @Override
        public Bytes peekNextKey() {
            if (ahead == null) {
                throw new NoSuchElementException();
            }
            return ahead.getKey();
        }

        @Override
        public KeyValue<Bytes, byte[]> next() {
            if (ahead == null) {
                throw new NoSuchElementException();
            }
            KeyValue<Bytes, byte[]> next = KeyValue.pair(ahead.getKey(), ahead.getValue());
            step();
            return next;
        }

        @Override
        public void close() {
            // Nothing is held.
        }
    }
}
