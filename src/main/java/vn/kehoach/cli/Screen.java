package vn.kehoach.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A terminal that a person looks at, as far as one line of it goes. */
interface Screen {
    void print(String text);

    /** In letters. */
    int width();

    /**
     * Nothing may be written over in what is kept: in a file, in a pipe, in the log of a CI
     * machine.
     */
    static boolean isThere(Surroundings surroundings) {
        Map<String, String> environment = surroundings.environment();
        return surroundings.terminal()
                && !environment.containsKey("CI")
                && !"dumb".equals(environment.get("TERM"))
                && leadsToTerminal(Path.of("/proc/self/fd/2"));
    }

    /** Java tells of standard input and output only. Where the system does not tell either: yes. */
    private static boolean leadsToTerminal(Path errors) {
        try {
            return Files.notExists(errors)
                    || errors.toRealPath().toString().matches("/dev/(pts/|tty|console).*");
        } catch (IOException e) {
            return false;
        }
    }

    static Screen of(PrintStream err, Map<String, String> environment) {
        return new Screen() {
            private int width;

            @Override
            public void print(String text) {
                err.print(text);
                err.flush();
            }

            @Override
            public int width() {
                if (width == 0) {
                    width = TerminalWidth.of(environment);
                }
                return width;
            }
        };
    }

    /** Asked only when there is something to show: it takes a process. */
    final class TerminalWidth {
        private static final int USUAL = 80;
        private static final int PATIENCE_MILLISECONDS = 200;

        private TerminalWidth() {}

        static int of(Map<String, String> environment) {
            String columns = environment.getOrDefault("COLUMNS", "");
            return columns.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(columns) : asked();
        }

        private static int asked() {
            try {
                Process stty =
                        new ProcessBuilder("stty", "size")
                                .redirectInput(Path.of("/dev/tty").toFile())
                                .redirectError(ProcessBuilder.Redirect.DISCARD)
                                .start();
                if (!stty.waitFor(PATIENCE_MILLISECONDS, TimeUnit.MILLISECONDS)) {
                    stty.destroyForcibly();
                    return USUAL;
                }
                String said =
                        new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII)
                                .strip();
                return said.matches("[0-9]{1,4} [1-9][0-9]{0,3}")
                        ? Integer.parseInt(said.substring(said.indexOf(' ') + 1))
                        : USUAL;
            } catch (IOException e) {
                return USUAL;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return USUAL;
            }
        }
    }
}
