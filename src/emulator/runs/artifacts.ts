import type { BucketStore } from '../aws-services/bucket-store.ts'

/** The folder of a run below its canary's location: `bucket/prefix/YYYY/MM/DD/HH/mm-ss-SSS`, in UTC, by when it began. */
export function artifactFolder(location: string, startedMs: number): string {
  const [date = '', time = ''] = new Date(startedMs).toISOString().split('T')
  const [hour = '', minute = '', second = ''] = time.split(':')
  return [location, ...date.split('-'), hour, `${minute}-${second.replace('.', '-').replace('Z', '')}`].join('/')
}

/** Writes the artifacts of a run. False when the bucket does not exist and may not be made. */
export function writeArtifacts(
  artifacts: { readonly folder: string; readonly files: Readonly<Record<string, string>> },
  { buckets, createsBuckets }: { readonly buckets: BucketStore; readonly createsBuckets: boolean },
): boolean {
  const [bucket = '', ...prefix] = artifacts.folder.split('/')
  if (!buckets.hasBucket(bucket)) {
    if (!createsBuckets) return false
    buckets.createBucket(bucket)
  }
  for (const [name, text] of Object.entries(artifacts.files)) {
    const contentType = name.endsWith('.json') ? 'application/json' : 'text/plain'
    buckets.put({ bucket, key: [...prefix, name].join('/'), bytes: Buffer.from(text), contentType })
  }
  return true
}
