"""Reads values as kcat -f '%R%s' writes them, each after its length, and prints a line for each article."""
import functools
import io
import json
import sys
import urllib.request

import avro.io
import avro.schema


@functools.lru_cache(maxsize=None)
def reader(schema_id):
    with urllib.request.urlopen(f"{sys.argv[1]}/schemas/ids/{schema_id}") as answer:
        return avro.io.DatumReader(avro.schema.parse(json.load(answer)["schema"]))


sys.stdout.reconfigure(encoding="utf-8")
while length := sys.stdin.buffer.read(4):
    value = sys.stdin.buffer.read(int.from_bytes(length, "big"))
    schema_id = int.from_bytes(value[1:5], "big")  # after the zero byte of the Confluent framing
    article = reader(schema_id).read(avro.io.BinaryDecoder(io.BytesIO(value[5:])))
    print(article["kind"], article["inLanguage"] or "-", article["headline"] or "-", article["url"],
          sep="\t", flush=True)
