package vn.kehoach.sign;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An element of DER as read back, written apart from {@link Der}.
 *
 * @param whole with tag and length
 */
record DerReader(int tag, byte[] whole, byte[] content) {

    static DerReader of(byte[] bytes) {
        return at(bytes, 0);
    }

    private static DerReader at(byte[] bytes, int start) {
        int at = start + 1;
        int length = bytes[at++] & 0xff;
        if (length >= 0x80) {
            int count = length & 0x7f;
            length = 0;
            for (int i = 0; i < count; i++) {
                length = length << 8 | bytes[at++] & 0xff;
            }
        }
        return new DerReader(
                bytes[start] & 0xff,
                Arrays.copyOfRange(bytes, start, at + length),
                Arrays.copyOfRange(bytes, at, at + length));
    }

    List<DerReader> children() {
        List<DerReader> children = new ArrayList<>();
        int at = 0;
        while (at < content.length) {
            DerReader child = at(content, at);
            children.add(child);
            at += child.whole.length;
        }
        return children;
    }

    DerReader child(int... path) {
        DerReader element = this;
        for (int index : path) {
            element = element.children().get(index);
        }
        return element;
    }
}
