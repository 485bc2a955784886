package org.khabar.app.streaming;

import org.khabar.app.yaml.DataSize;
import org.rocksdb.Cache;
import org.rocksdb.LRUCache;
import org.rocksdb.RocksDB;
import org.rocksdb.WriteBufferManager;

/**
 * The memory that all state stores of the process share, blocks read and writes buffered alike. Without it each store of
 * each partition takes its own 50 MiB.
 */
public final class StoreMemory implements AutoCloseable {
    private static final int SHARD_BITS = -1; // RocksDB chooses
    private static final double INDEX_SHARE = 0.1;
    private static final int WRITES_SHARE = 2;

    static {
        RocksDB.loadLibrary();
    }

    private final Cache cache;
    private final WriteBufferManager writes;

    /** Sets memory apart; half of it at most for writes. */
    public StoreMemory(DataSize size) {
        this.cache = new LRUCache(size.bytes(), SHARD_BITS, false, INDEX_SHARE);
        this.writes = new WriteBufferManager(size.bytes() / WRITES_SHARE, cache);
    }

    Cache cache() {
        return cache;
    }

    WriteBufferManager writes() {
        return writes;
    }

    /** Gives the memory back; every store that used it must be closed. */
    @Override
    public void close() {
        writes.close();
        cache.close();
    }
}
