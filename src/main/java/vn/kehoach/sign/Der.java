package vn.kehoach.sign;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.util.Arrays;

/** The distinguished encoding of ASN.1, ITU-T X.690, as far as a signature needs it. */
final class Der {
    static final byte[] NULL = {5, 0};

    private static final int INTEGER = 0x02;
    private static final int OCTETS = 0x04;
    private static final int OBJECT_IDENTIFIER = 0x06;
    private static final int SEQUENCE = 0x30;
    private static final int SET = 0x31;
    private static final int TAGGED = 0xa0;

    private Der() {}

    static byte[] sequence(byte[]... parts) {
        return encoded(SEQUENCE, parts);
    }

    /** In the order that the encoding prescribes, whatever the order given. */
    static byte[] set(byte[]... parts) {
        return encoded(SET, sorted(parts));
    }

    /** A set whose place in its parent tells what it is: [number] IMPLICIT SET OF. */
    static byte[] taggedSet(int number, byte[]... parts) {
        return encoded(TAGGED | number, sorted(parts));
    }

    /** [number] EXPLICIT. */
    static byte[] tagged(int number, byte[] content) {
        return encoded(TAGGED | number, content);
    }

    static byte[] octets(byte[] content) {
        return encoded(OCTETS, content);
    }

    static byte[] integer(BigInteger value) {
        return encoded(INTEGER, value.toByteArray());
    }

    /**
     * @param dotted such as {@code 1.2.840.113549.1.7.2}
     */
    static byte[] objectIdentifier(String dotted) {
        long[] arcs = Arrays.stream(dotted.split("\\.")).mapToLong(Long::parseLong).toArray();
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        // The first two arcs are written as one: X.690, 8.19.4.
        arcs[1] += arcs[0] * 40;
        for (int i = 1; i < arcs.length; i++) {
            int digits = Math.max(1, (Long.SIZE - Long.numberOfLeadingZeros(arcs[i]) + 6) / 7);
            for (int digit = digits - 1; digit >= 0; digit--) {
                int bits = (int) (arcs[i] >> 7 * digit & 0x7f);
                content.write(digit > 0 ? bits | 0x80 : bits);
            }
        }
        return encoded(OBJECT_IDENTIFIER, content.toByteArray());
    }

    private static byte[][] sorted(byte[]... parts) {
        byte[][] sorted = parts.clone();
        Arrays.sort(sorted, Arrays::compareUnsigned);
        return sorted;
    }

    private static byte[] encoded(int tag, byte[]... parts) {
        ByteArrayOutputStream encoded = new ByteArrayOutputStream();
        encoded.write(tag);
        encoded.writeBytes(length(Arrays.stream(parts).mapToInt(part -> part.length).sum()));
        for (byte[] part : parts) {
            encoded.writeBytes(part);
        }
        return encoded.toByteArray();
    }

    /** One byte below 128, else a byte that counts the bytes of the number after it. */
    private static byte[] length(int length) {
        if (length < 0x80) {
            return new byte[] {(byte) length};
        }
        int bytes = (Integer.SIZE - Integer.numberOfLeadingZeros(length) + 7) / 8;
        byte[] encoded = new byte[1 + bytes];
        encoded[0] = (byte) (0x80 | bytes);
        for (int i = 1; i <= bytes; i++) {
            encoded[i] = (byte) (length >> 8 * (bytes - i));
        }
        return encoded;
    }
}
