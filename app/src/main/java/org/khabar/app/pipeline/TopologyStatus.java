package org.khabar.app.pipeline;

/**
 * How one topology does.
 *
 * @param application its application id
 * @param state its state, as Kafka Streams names it: RUNNING when all is well
 * @param lag records that wait to be read
 */
public record TopologyStatus(String application, String state, long lag) {}
