#!/usr/bin/env bash
# Follows khabar.articles and prints each event as a JSON object a line; further arguments are conditions.
# usage: articles.sh [BOOTSTRAP [REGISTRY [START [--where CONDITION]...]]]
# START is beginning, latest, or a time such as 2026-11-23T09:00:00Z.
set -euo pipefail
exec khabar tail --json --bootstrap "${1:-127.0.0.1:9092}" --registry "${2:-http://127.0.0.1:8081}" \
  --from "${3:-beginning}" "${@:4}"
