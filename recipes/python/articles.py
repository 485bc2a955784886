"""Follows khabar.articles and prints a line for each event: kind, language, headline, URL.

usage: python3 articles.py [BOOTSTRAP [REGISTRY [GROUP [SINCE]]]]
SINCE (ISO 8601, 2026-11-23T09:00:00+00:00) moves the group to that time before it starts.
"""
import functools
import io
import json
import sys
import urllib.request
from datetime import datetime

import avro.io
import avro.schema
from confluent_kafka import Consumer, TopicPartition

TOPIC = "khabar.articles"
bootstrap, registry, group, since = (
    sys.argv[1:] + ["127.0.0.1:9092", "http://127.0.0.1:8081", "articles-python", None][len(sys.argv) - 1:]
)


@functools.lru_cache(maxsize=None)
def reader(schema_id):
    with urllib.request.urlopen(f"{registry}/schemas/ids/{schema_id}") as answer:
        return avro.io.DatumReader(avro.schema.parse(json.load(answer)["schema"]))


def decode(value):
    if value[0] != 0:
        raise ValueError("not in the Confluent framing")
    schema_id = int.from_bytes(value[1:5], "big")
    return reader(schema_id).read(avro.io.BinaryDecoder(io.BytesIO(value[5:])))


def move_to(time, consumer):
    millis = int(datetime.fromisoformat(time).timestamp() * 1000)
    partitions = consumer.list_topics(TOPIC).topics[TOPIC].partitions
    found = consumer.offsets_for_times([TopicPartition(TOPIC, number, millis) for number in partitions])
    for partition in found:
        if partition.offset < 0:  # nothing since then: the end
            partition.offset = consumer.get_watermark_offsets(partition)[1]
    consumer.commit(offsets=found, asynchronous=False)


consumer = Consumer({
    "bootstrap.servers": bootstrap,
    "group.id": group,
    "isolation.level": "read_committed",  # only what is final
    "auto.offset.reset": "earliest",  # a new group starts at the beginning
    "enable.auto.commit": False,
})
sys.stdout.reconfigure(encoding="utf-8")
if since:
    move_to(since, consumer)
consumer.subscribe([TOPIC])
try:
    while True:
        message = consumer.poll(1.0)
        if message is None:
            continue
        if message.error():
            raise SystemExit(str(message.error()))
        article = decode(message.value())
        print(article["kind"], article["inLanguage"] or "-", article["headline"] or "-", article["url"],
              sep="\t", flush=True)
        consumer.commit(message, asynchronous=False)  # after the work is done: a restart repeats one event at most
except KeyboardInterrupt:
    pass
finally:
    consumer.close()
