#!/usr/bin/env bash
# Follows khabar.articles and prints a line for each event: kind, language, headline, URL.
# usage: articles.sh [BOOTSTRAP [REGISTRY [START]]]
# START is kcat's: beginning, end, or s@ and a time in milliseconds since 1970.
# Debian's kcat is built without Avro, so it hands on each value with its length, and decode.py beside this reads them.
set -euo pipefail
kcat -C -q -u -b "${1:-127.0.0.1:9092}" -t khabar.articles -X isolation.level=read_committed \
  -o "${3:-beginning}" -f '%R%s' | python3 "$(dirname "$0")/decode.py" "${2:-http://127.0.0.1:8081}"
