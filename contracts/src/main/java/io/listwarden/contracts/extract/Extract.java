package io.listwarden.contracts.extract;

import io.listwarden.contracts.failure.FailureKind;
import io.listwarden.contracts.failure.ListwardenException;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.PartyKind;

import org.jspecify.annotations.Nullable;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * What an index needs of the parties of one list: their keys and kinds, the facts that they are
 * compared by, and their names, normalised. Parties are numbered in the order of their keys.
 *
 * <p>It stands beside the list's blob under a {@link #name} of its own, because it changes with the
 * normaliser while blobs do not, and says which bytes it was made from. Immutable and safe for any
 * number of threads; kept packed, so that what is not looked at costs little.
 */
public final class Extract {
    private static final int HASH_BYTES = 32;

    private final byte[] packed;
    private final String source;
    private final PartyKind[] kinds;

    /** Where each party's key begins, and where the names begin; facts follow the key. */
    private final int[] starts;

    private Extract(byte[] packed) {
        Unpacker from = new Unpacker(packed, 0);
        this.packed = packed;
        this.source = from.text();
        int parties = from.count();
        this.starts = new int[parties + 1];
        this.kinds = new PartyKind[parties];
        for (int i = 0; i < parties; i++) {
            int length = from.number();
            starts[i] = from.at();
            Unpacker party = new Unpacker(packed, from.at());
            party.skip(party.number());
            kinds[i] = PackedFacts.kind(party);
            from.skip(length);
        }
        starts[parties] = from.at();
    }

    /** The name under which the extract of a blob is stored; another one for each version. */
    public static String name(String blobSha256) {
        return ExtractVersion.CURRENT + ":" + blobSha256;
    }

    /**
     * The extract of a list; normalises all its names, on all cores.
     *
     * @param blobSha256 the name of the list's blob, empty where it has none
     * @param parties all of the list's, sorted by key
     * @param content the blob that they were read from, as it is stored
     * @throws IllegalStateException if they are not sorted, or a key comes twice
     */
    public static Extract of(String blobSha256, List<ListedParty> parties, byte[] content) {
        Packer packer = new Packer();
        packer.text(source(blobSha256, content));
        packer.number(parties.size());
        String before = "";
        for (ListedParty party : parties) {
            if (party.id().key().compareTo(before) <= 0) {
                throw new IllegalStateException(party.id() + " comes twice or out of order");
            }
            before = party.id().key();
            Packer own = new Packer();
            own.text(party.id().key());
            PackedFacts.write(PartyFacts.of(party), own);
            byte[] bytes = own.packed();
            packer.number(bytes.length);
            packer.raw(bytes);
        }
        PackedNames.write(parties, packer);
        packer.raw(sha256(packer.packed(), packer.packed().length));
        return new Extract(packer.packed());
    }

    /**
     * Reads a stored extract.
     *
     * @throws ListwardenException {@code CORRUPT} when the bytes are not one, whole and unaltered
     */
    public static Extract read(byte[] stored) {
        try {
            int end = stored.length - HASH_BYTES;
            byte[] hash = Arrays.copyOfRange(stored, end, stored.length);
            if (Arrays.equals(hash, sha256(stored, end))) {
                return new Extract(stored);
            }
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw corrupt(e);
        }
        throw corrupt(null);
    }

    private static ListwardenException corrupt(@Nullable Exception cause) {
        return new ListwardenException(FailureKind.CORRUPT, "An extract is corrupt.", cause);
    }

    /** What {@link #read} reads; not to be changed. */
    public byte[] bytes() {
        return packed;
    }

    /** Whether it was made from this blob, stored in exactly these bytes. */
    public boolean isOf(String blobSha256, byte[] content) {
        return source.equals(source(blobSha256, content));
    }

    private static String source(String blobSha256, byte[] content) {
        return blobSha256 + " " + HexFormat.of().formatHex(sha256(content, content.length));
    }

    /** Number of parties. */
    public int size() {
        return kinds.length;
    }

    public PartyKind kind(int party) {
        return kinds[party];
    }

    /** The publisher's key of a party. */
    public String key(int party) {
        return new Unpacker(packed, starts[party]).text();
    }

    /** The number of the party of that key, or −1 where there is none. */
    public int find(String key) {
        int low = 0;
        int high = size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = key(middle).compareTo(key);
            if (order == 0) {
                return middle;
            } else if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    /** What a party is compared by beside its names and addresses. */
    public PartyFacts facts(int party) {
        Unpacker from = new Unpacker(packed, starts[party]);
        from.skip(from.number());
        return PackedFacts.read(from);
    }

    /** The names of all parties; unpacked anew with each call. */
    public ExtractedNames names() {
        return PackedNames.read(new Unpacker(packed, starts[size()]), size());
    }

    private static byte[] sha256(byte[] bytes, int length) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes, 0, length);
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
