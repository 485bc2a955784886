// Follows khabar.articles and prints a line for each event: kind, language, headline, URL.
// usage: npm install, then node articles.js [BOOTSTRAP [REGISTRY [GROUP [SINCE]]]]
// SINCE (ISO 8601, 2026-11-23T09:00:00Z) moves the group to that time before it starts.
const { Kafka, CompressionCodecs, CompressionTypes, logLevel } = require('kafkajs')
const { Type } = require('avsc')
const { decompress } = require('fzstd')

const TOPIC = 'khabar.articles'
const [
  bootstrap = '127.0.0.1:9092',
  registry = 'http://127.0.0.1:8081',
  groupId = 'articles-node',
  since,
] = process.argv.slice(2)

// Khabar compresses with zstd, which KafkaJS leaves to others.
CompressionCodecs[CompressionTypes.ZSTD] = () => ({
  decompress: async (bytes) => Buffer.from(decompress(bytes)),
})

const types = new Map()
async function typeOf(id) {
  if (!types.has(id)) {
    const answer = await fetch(`${registry}/schemas/ids/${id}`)
    types.set(id, Type.forSchema(JSON.parse((await answer.json()).schema)))
  }
  return types.get(id)
}

async function decode(value) {
  if (value[0] !== 0) throw new Error('not in the Confluent framing')
  return (await typeOf(value.readUInt32BE(1))).fromBuffer(value.subarray(5))
}

async function moveTo(time, kafka) {
  const admin = kafka.admin()
  await admin.connect()
  const partitions = await admin.fetchTopicOffsetsByTimestamp(TOPIC, Date.parse(time))
  await admin.setOffsets({ groupId, topic: TOPIC, partitions })
  await admin.disconnect()
}

async function main() {
  const kafka = new Kafka({ brokers: bootstrap.split(','), logLevel: logLevel.ERROR })
  if (since) await moveTo(since, kafka)
  const consumer = kafka.consumer({ groupId, readUncommitted: false }) // only what is final
  await consumer.connect()
  await consumer.subscribe({ topic: TOPIC, fromBeginning: true }) // where a new group starts
  await consumer.run({
    // Offsets are committed after each batch of messages: a restart repeats one batch at most.
    eachMessage: async ({ message }) => {
      const article = await decode(message.value)
      console.log([article.kind, article.inLanguage ?? '-', article.headline ?? '-', article.url].join('\t'))
    },
  })
}

main().catch((failure) => {
  console.error(failure.message)
  process.exit(1)
})
