package vn.kehoach.cli;

import java.nio.file.Path;

/**
 * Where a password comes from; never from the command line, which other users of the machine can
 * see.
 */
sealed interface PasswordSource {
    record Variable(String name) implements PasswordSource {}

    /** The first line of a file. */
    record FirstLine(Path file) implements PasswordSource {}

    record Terminal() implements PasswordSource {}
}
