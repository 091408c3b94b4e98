// SPDX-License-Identifier: GPL-3.0-or-later
// What the unmodified library masto does in a session.
import { createHash, randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createOAuthAPIClient, createRestAPIClient, createStreamingAPIClient } from 'masto'
import WebSocket from 'ws'
import { alt, ask, base, ben, finish, picture, within } from './talk.mjs'

const redirectUri = 'http://127.0.0.1:5173/cb'

async function signIn() {
  const app = await createRestAPIClient({ url: base }).v1.apps.create({
    clientName: 'masto session', redirectUris: redirectUri, scopes: 'read write push', website: 'https://client.example' })
  const verifier = randomBytes(32).toString('base64url')
  const query = new URLSearchParams({
    response_type: 'code', client_id: app.clientId, redirect_uri: redirectUri, scope: 'read write push', state: 'x',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'), code_challenge_method: 'S256' })
  const code = await ask({ authorize: `${base}/oauth/authorize?${query}` })
  const token = await createOAuthAPIClient({ url: base }).token.create({
    grantType: 'authorization_code', clientId: app.clientId, clientSecret: app.clientSecret, redirectUri, code, codeVerifier: verifier })
  return token.accessToken
}

async function wholeHome(rest) {
  const seen = []
  for await (const page of rest.v1.timelines.home.list({ limit: 20 })) seen.push(...page.map(status => status.id))
  return seen
}

async function changeProfile(rest) {
  const avatar = new Blob([await readFile(picture)], { type: 'image/png' })
  await rest.v1.accounts.updateCredentials({
    avatar, displayName: 'Ana', fieldsAttributes: [{ name: 'Team', value: 'Platform' }, { name: 'Desk', value: '7' }] })
}

/** The first post on a subscription. */
async function firstUpdate(subscription) {
  for await (const event of subscription) if (event.event === 'update') return event.payload.id
}

async function stream(rest, accessToken) {
  const instance = await rest.v2.instance.fetch()
  const list = await rest.v1.lists.create({ title: 'masto' })
  await rest.v1.accounts.$select(ben).follow()
  await rest.v1.lists.$select(list.id).accounts.create({ accountIds: [ben] })
  const streaming = createStreamingAPIClient({
    streamingApiUrl: instance.configuration.urls.streaming, accessToken, implementation: WebSocket })
  const subscriptions = {
    user: streaming.user.subscribe(), list: streaming.list.subscribe({ list: list.id }),
    hashtag: streaming.hashtag.subscribe({ tag: 'masto' }) }
  const waiting = Object.entries(subscriptions).map(async ([name, s]) => [name, await firstUpdate(s)])
  await within(5, streaming.prepare(), 'opening the socket')
  await new Promise(resolve => setTimeout(resolve, 300))
  const made = await ask({ post: 'Streamed #masto' })
  const streams = Object.fromEntries(await within(8, Promise.all(waiting), 'streams'))
  streaming.close()
  return { made: made.id, streams }
}

const accessToken = await signIn()
const rest = createRestAPIClient({ url: base, accessToken })
const me = await rest.v1.accounts.verifyCredentials()
const home = await wholeHome(rest)
await changeProfile(rest)
const file = new Blob([await readFile(picture)], { type: 'image/png' })
const media = await rest.v2.media.create({ file, description: alt })
const posted = await rest.v1.statuses.create({ status: 'With a picture', mediaIds: [media.id], visibility: 'public' })
const liked = await ask({ post: 'Like this' })
await rest.v1.statuses.$select(liked.id).favourite()
await ask({ reply: posted.id })
const { made, streams } = await stream(rest, accessToken)
const groups = await rest.v2.notifications.list({ groupedTypes: ['favourite', 'reblog', 'follow'] })
const report = {
  username: me.username, home, posted: posted.id, liked: liked.id, avatar_before: me.avatar, made: { update: made },
  streamed: { update: streams.user }, streams, groups: groups.notificationGroups.length }
finish(report)
