package vn.kehoach.cli;

import java.io.Console;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Gets a password; the caller wipes it. */
record PasswordReader(Surroundings surroundings, Words words) {
    private static final int LONGEST_FILE = 64 << 10;

    /**
     * @param keystore as the user named it
     */
    char[] read(PasswordSource source, String keystore) throws Refusal {
        return switch (source) {
            case PasswordSource.Variable(String name) -> variable(name);
            case PasswordSource.FirstLine(var file) ->
                    firstLine(
                            new BoundedFile(surroundings.workingFolder(), words)
                                    .read(file, LONGEST_FILE));
            case PasswordSource.Terminal() -> asked(keystore);
        };
    }

    private char[] variable(String name) throws Refusal {
        String value = surroundings.environment().get(name);
        if (value == null) {
            throw new Refusal(ExitStatus.USAGE, words.of("password.no-variable", name));
        }
        return value.toCharArray();
    }

    private static char[] firstLine(byte[] bytes) {
        CharBuffer text = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes));
        Arrays.fill(bytes, (byte) 0);
        int end = 0;
        while (end < text.length() && text.get(end) != '\n' && text.get(end) != '\r') {
            end++;
        }
        char[] line = new char[end];
        text.get(line);
        Arrays.fill(text.array(), '\0');
        return line;
    }

    private char[] asked(String keystore) throws Refusal {
        Console console = surroundings.terminal() ? System.console() : null;
        char[] password =
                console == null
                        ? null
                        : console.readPassword("%s", words.of("password.ask", keystore) + " ");
        if (password == null) {
            throw new Refusal(ExitStatus.USAGE, words.of("password.no-terminal"));
        }
        return password;
    }
}
