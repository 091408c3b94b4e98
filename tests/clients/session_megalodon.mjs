// SPDX-License-Identifier: GPL-3.0-or-later
// What the unmodified library megalodon does in a session.
import fs from 'node:fs'
import megalodon from 'megalodon'
import { alt, ask, base, ben, finish, outOfBand, picture, within } from './talk.mjs'

const generator = megalodon.default ?? megalodon
const detector = megalodon.detector ?? (await import('megalodon')).detector

async function signIn(kind) {
  const anonymous = generator(kind, base)
  const app = await anonymous.registerApp('megalodon session', { scopes: ['read', 'write', 'follow'], redirect_uris: outOfBand })
  const code = await ask({ authorize: app.url })
  const token = await anonymous.fetchAccessToken(app.client_id, app.client_secret, code, outOfBand)
  return generator(kind, base, token.access_token)
}

async function wholeHome(client) {
  const seen = []
  for (let last; ;) {
    const { data } = await client.getHomeTimeline({ limit: 40, ...(last ? { max_id: last } : {}) })
    if (data.length === 0) return seen
    seen.push(...data.map(status => status.id))
    last = data.at(-1).id
  }
}

/** Resolves with the value of the first event of a kind that passes. */
function next(socket, kind, passes = () => true) {
  return new Promise(resolve => {
    const take = value => {
      if (!passes(value)) return
      socket.off(kind, take)
      resolve(value)
    }
    socket.on(kind, take)
  })
}

const detected = await detector(base)
const client = await signIn(detected)
const me = (await client.verifyAccountCredentials()).data
const home = await wholeHome(client)
const media = (await client.uploadMedia(fs.createReadStream(picture), { description: alt })).data
const posted = (await client.postStatus('With a picture', { media_ids: [media.id] })).data
const liked = await ask({ post: 'Like this' })
await client.favouriteStatus(liked.id)
await client.followAccount(ben)
const poll = await ask({ poll: 'Which?' })
await client.votePoll(poll.poll.id, [1], poll.id)

const socket = await client.userStreaming()
socket.on('error', () => {})
await within(5, next(socket, 'connect'), 'connecting')
const update = next(socket, 'update')
const made = (await ask({ post: 'Streamed' })).id
const streamed = (await within(8, update, 'update')).id
const gone = next(socket, 'delete')
await ask({ delete: made })
const deleted = String(await within(8, gone, 'delete'))

const back = next(socket, 'connect')
await ask({ restart: true })
await within(30, back, 'reconnecting')
const again = next(socket, 'update')
const after = (await ask({ post: 'After the restart' })).id
const seenAfter = (await within(8, again, 'update after the restart')).id
socket.stop()
finish({
  username: me.username, detected, home, posted: posted.id, liked: liked.id, poll: poll.id, made: { update: made, after },
  streamed: { update: streamed, delete: deleted, after: seenAfter } })
