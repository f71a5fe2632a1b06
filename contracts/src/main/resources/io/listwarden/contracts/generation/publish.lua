-- Makes a manifest the current one, and lets go of what no kept manifest needs.
-- KEYS: current manifest, numbers of the kept manifests, the blobs that the manifest names
-- ARGV: prefix, number, text, number it is based on, corrupt text that may be replaced, how many
--       manifests are kept, grace in milliseconds
local manifest, numbers = KEYS[1], KEYS[2]
local prefix, number, text = ARGV[1], tonumber(ARGV[2]), ARGV[3]
local basedOn, corrupt = tonumber(ARGV[4]), ARGV[5]
local kept, grace = tonumber(ARGV[6]), ARGV[7]

local function kept_manifest(n)
    return prefix .. 'manifest:' .. n
end

local function blobs_of(n)
    local blobs = {}
    local stored = redis.call('GET', kept_manifest(n)) or ''
    for sha256 in string.gmatch(stored, '"blobSha256":"(%x+)"') do
        blobs[prefix .. 'blob:' .. sha256] = true
    end
    return blobs
end

local current = redis.call('GET', manifest)
if current and current ~= corrupt then
    local currentNumber = tonumber(string.match(current, '^%d+'))
    if currentNumber ~= basedOn or currentNumber >= number then
        return 'SUPERSEDED'
    end
end
for i = 3, #KEYS do
    if redis.call('EXISTS', KEYS[i]) == 0 then
        return 'BLOB_MISSING'
    end
end

redis.call('SET', manifest, text)
redis.call('SET', kept_manifest(ARGV[2]), text)
redis.call('ZADD', numbers, number, ARGV[2])
for i = 3, #KEYS do
    redis.call('PERSIST', KEYS[i])
end

local old = redis.call('ZRANGE', numbers, 0, -(kept + 1))
local dispensable = {}
for _, n in ipairs(old) do
    for blob in pairs(blobs_of(n)) do
        dispensable[blob] = true
    end
    redis.call('DEL', kept_manifest(n))
    redis.call('ZREM', numbers, n)
end
for _, n in ipairs(redis.call('ZRANGE', numbers, 0, -1)) do
    for blob in pairs(blobs_of(n)) do
        dispensable[blob] = nil
    end
end
for blob in pairs(dispensable) do
    redis.call('PEXPIRE', blob, grace)
end
redis.call('PUBLISH', prefix .. 'published', ARGV[2])
return 'TAKEN'
