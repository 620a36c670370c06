package vn.kehoach.archive;

import vn.kehoach.compiler.Compilation;

/** How a file compares with what its own sources give. */
public sealed interface Verdict {
    /** Byte for byte. */
    record Identical() implements Verdict {}

    /** Byte for byte, with something added behind, such as signatures, that changes no word. */
    record AddedTo(int bytes) implements Verdict {}

    /** Other bytes, as of another version of the tool; word for word the same on each page. */
    record SameText() implements Verdict {}

    /**
     * @param page counted from the first of the file, 1-based
     * @param found a few words around the first that differs
     */
    record OtherText(int page, String expected, String found) implements Verdict {}

    /** The sources no longer compile: the tool has become stricter, or they were tampered with. */
    record NotBuilt(Compilation compilation) implements Verdict {}
}
