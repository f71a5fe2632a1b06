package io.listwarden.sync.fetch;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses are out in the Internet: all but the special-purpose blocks of the IANA
 * registries (RFC 6890 and its successors).
 */
final class PublicAddresses {
    private static final List<Block> NOT_PUBLIC_V4 =
            blocks(
                    "0.0.0.0/8", // this network
                    "10.0.0.0/8", // private
                    "100.64.0.0/10", // carrier-grade NAT
                    "127.0.0.0/8", // loopback
                    "169.254.0.0/16", // link-local, cloud metadata among them
                    "172.16.0.0/12", // private
                    "192.0.0.0/24", // protocol assignments
                    "192.0.2.0/24", // documentation
                    "192.88.99.0/24", // 6to4 relays
                    "192.168.0.0/16", // private
                    "198.18.0.0/15", // benchmarks
                    "198.51.100.0/24", // documentation
                    "203.0.113.0/24", // documentation
                    "224.0.0.0/3"); // multicast, reserved, broadcast
    private static final Block GLOBAL_UNICAST_V6 = Block.of("2000::/3");
    private static final List<Block> NOT_PUBLIC_V6 =
            blocks(
                    "2001::/23", // protocol assignments, Teredo among them
                    "2001:db8::/32", // documentation
                    "2002::/16", // 6to4, which holds any IPv4 address
                    "3fff::/20"); // documentation
    private static final Block NAT64 = Block.of("64:ff9b::/96");

    private PublicAddresses() {}

    static boolean contains(InetAddress address) {
        byte[] bytes = address.getAddress();
        return bytes.length == 4 ? isPublicV4(bytes) : isPublicV6(bytes);
    }

    private static boolean isPublicV4(byte[] bytes) {
        return NOT_PUBLIC_V4.stream().noneMatch(block -> block.contains(bytes));
    }

    private static boolean isPublicV6(byte[] bytes) {
        if (NAT64.contains(bytes)) {
            return isPublicV4(Arrays.copyOfRange(bytes, 12, 16));
        }
        return GLOBAL_UNICAST_V6.contains(bytes)
                && NOT_PUBLIC_V6.stream().noneMatch(block -> block.contains(bytes));
    }

    private static List<Block> blocks(String... blocks) {
        return Stream.of(blocks).map(Block::of).toList();
    }

    private record Block(InetAddress first, int prefixLength) {
        static Block of(String cidr) {
            int slash = cidr.indexOf('/');
            return new Block(
                    InetAddress.ofLiteral(cidr.substring(0, slash)),
                    Integer.parseInt(cidr.substring(slash + 1)));
        }

        boolean contains(byte[] bytes) {
            byte[] prefix = first.getAddress();
            for (int bit = 0; bit < prefixLength; bit++) {
                int mask = 0x80 >> (bit % 8);
                if (((prefix[bit / 8] ^ bytes[bit / 8]) & mask) != 0) {
                    return false;
                }
            }
            return true;
        }
    }
}
