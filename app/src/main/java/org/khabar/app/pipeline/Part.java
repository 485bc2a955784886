package org.khabar.app.pipeline;

/** What a process can run of the pipeline. The parts meet only at topics. */
public enum Part {
    /** Frontier and fetcher: sources in, raw pages out. */
    PRODUCE,
    /** Articles: raw pages in, article events out. */
    PROCESS
}
