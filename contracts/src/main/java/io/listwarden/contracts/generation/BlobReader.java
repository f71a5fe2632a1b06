package io.listwarden.contracts.generation;

import io.listwarden.contracts.failure.FailureKind;
import io.listwarden.contracts.failure.ListwardenException;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.PartyJson;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Reads one blob and believes nothing of it. */
final class BlobReader {
    private static final int BUFFER_BYTES = 1 << 16;

    private final String sha256;
    private final String listId;
    private final long maximumBytes;
    private final SharedTexts texts = new SharedTexts();
    private final List<ListedParty> parties = new ArrayList<>();
    private int names;

    BlobReader(String sha256, String listId, long maximumBytes) {
        this.sha256 = sha256;
        this.listId = listId;
        this.maximumBytes = maximumBytes;
    }

    List<ListedParty> read(InputStream compressed) {
        try {
            MessageDigest digest = PartyBlob.sha256();
            InputStream raw = new DigestInputStream(decompress(compressed, maximumBytes), digest);
            Lines lines = new Lines(raw, PartyBlob.MAXIMUM_LINE_BYTES);
            BlobHeader header = BlobHeader.read(lines.required());
            check(header);
            lines.forEach(this::take);
            check(
                    header.parties() == parties.size(),
                    "it does not hold as many parties as it says");
            check(header.names() == names, "it does not hold as many names as it says");
            check(HexFormat.of().formatHex(digest.digest()).equals(sha256), "its hash is another");
            return List.copyOf(parties);
        } catch (ListwardenException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw corrupt("it cannot be read", e);
        }
    }

    private void check(BlobHeader header) {
        check(header.format() == PartyBlob.FORMAT, "its format is " + header.format());
        check(listId.equals(header.listId()), "it holds another list");
    }

    private void take(byte[] line) {
        ListedParty party = PartyJson.read(line, texts);
        check(party.id().listId().equals(listId), "it holds a party of another list");
        check(
                parties.isEmpty() || parties.getLast().id().key().compareTo(party.id().key()) < 0,
                "its parties are not sorted");
        parties.add(party);
        names += party.names().size();
    }

    private void check(boolean right, String otherwise) {
        if (!right) {
            throw corrupt(otherwise, null);
        }
    }

    private ListwardenException corrupt(String why, @Nullable Exception cause) {
        return new ListwardenException(
                FailureKind.CORRUPT,
                "The blob " + sha256 + " of the list " + listId + " is corrupt: " + why + ".",
                cause);
    }

    /** The name that a compressed content has. */
    static String hash(InputStream compressed, long maximumBytes) throws IOException {
        MessageDigest digest = PartyBlob.sha256();
        new DigestInputStream(decompress(compressed, maximumBytes), digest)
                .transferTo(OutputStream.nullOutputStream());
        return HexFormat.of().formatHex(digest.digest());
    }

    private static InputStream decompress(InputStream compressed, long maximumBytes)
            throws IOException {
        return new BoundedInput(new GZIPInputStream(compressed, BUFFER_BYTES), maximumBytes);
    }
}
