package org.khabar.app.streaming;

import java.util.Map;
import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.CompressionType;
import org.rocksdb.Options;

/**
 * Puts every state store on the shared {@link StoreMemory}. Kafka Streams makes an instance for each store and hands it the
 * Streams configuration, in which the memory travels.
 */
public final class BoundedStores implements RocksDBConfigSetter {
    static final String MEMORY = "khabar.store.memory";

    private static final long WRITE_BUFFER_BYTES = 2L << 20;
    private static final long BLOCK_BYTES = 16L << 10;

    @Override
    public void setConfig(String storeName, Options options, Map<String, Object> configs) {
        if (!(configs.get(MEMORY) instanceof StoreMemory memory)
                || !(options.tableFormatConfig() instanceof BlockBasedTableConfig table)) {
            throw new IllegalStateException("store " + storeName + " was made without " + MEMORY);
        }
        table.setBlockCache(memory.cache());
        table.setCacheIndexAndFilterBlocks(true);
        table.setCacheIndexAndFilterBlocksWithHighPriority(true);
        table.setPinTopLevelIndexAndFilter(true);
        table.setBlockSize(BLOCK_BYTES);
        options.setTableFormatConfig(table);
        options.setWriteBufferManager(memory.writes());
        // Many small stores: a large buffer each would be the whole share.
        options.setWriteBufferSize(WRITE_BUFFER_BYTES);
        options.setMaxWriteBufferNumber(2);
        options.setCompressionType(CompressionType.LZ4_COMPRESSION);
    }

    @Override
    public void close(String storeName, Options options) {
        // The memory outlives the store; its owner closes it.
    }
}
