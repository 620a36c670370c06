package vn.kehoach.since;

import vn.kehoach.since.GitException.Reason;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** The program git, told to do nothing but answer. */
record Git(Path folder) {
    private static final int PATIENCE_IN_SECONDS = 60;

    /** More than is read of any source: of the rest it is enough to know that it is there. */
    private static final int MOST_BYTES = 17 << 20;

    private static final Executor WATCH =
            CompletableFuture.delayedExecutor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);

    record Answer(int status, byte[] output, String said) {
        String text() {
            return new String(output, StandardCharsets.UTF_8);
        }

        boolean isGood() {
            return status == 0;
        }
    }

    Answer ask(String... question) throws GitException {
        Process process = start(question);
        CompletableFuture<String> errors =
                CompletableFuture.supplyAsync(() -> firstLine(process.getErrorStream()));
        try {
            process.getOutputStream().close();
            ByteArrayOutputStream output = new ByteArrayOutputStream();
            process.getInputStream().transferTo(output);
            return new Answer(process.waitFor(), output.toByteArray(), errors.join());
        } catch (IOException e) {
            throw new GitException(Reason.GIT_FAILED, "");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GitException(Reason.GIT_FAILED, "");
        } finally {
            process.destroyForcibly();
        }
    }

    /** Someone to ask for one content after the other. */
    interface Reader {
        byte[] read(String object) throws IOException;
    }

    interface Reading {
        void with(Reader reader) throws IOException;
    }

    void contents(Reading reading) throws GitException, IOException {
        Process process = start("cat-file", "--batch");
        process.getErrorStream().close();
        try (OutputStream questions = process.getOutputStream();
                InputStream answers = process.getInputStream()) {
            reading.with(object -> content(object, questions, answers));
        } finally {
            process.destroyForcibly();
        }
    }

    /** The answer is a line "object type size", the content and a line feed. */
    private static byte[] content(String object, OutputStream questions, InputStream answers)
            throws IOException {
        questions.write((object + "\n").getBytes(StandardCharsets.US_ASCII));
        questions.flush();
        StringBuilder head = new StringBuilder();
        for (int c = answers.read(); c != '\n'; c = answers.read()) {
            if (c < 0 || head.length() > 200) {
                throw new InterruptedIOException();
            }
            head.append((char) c);
        }
        String[] words = head.toString().split(" ", -1);
        if (words.length != 3 || !words[2].matches("[0-9]{1,9}")) {
            throw new IOException(head.toString());
        }
        int size = Integer.parseInt(words[2]);
        byte[] content = answers.readNBytes(Math.min(size, MOST_BYTES));
        answers.skipNBytes(size - content.length + 1);
        return content;
    }

    private Process start(String... question) throws GitException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                "git",
                                "--no-pager",
                                "--no-replace-objects",
                                "--literal-pathspecs",
                                "-c",
                                "core.fsmonitor=false",
                                "-c",
                                "core.hooksPath=/dev/null"));
        command.addAll(List.of(question));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        Map<String, String> environment = builder.environment();
        // In a hook they name another repository's folder or index than the one asked about.
        environment.keySet().removeIf(name -> name.startsWith("GIT_"));
        environment.put("GIT_CONFIG_NOSYSTEM", "1");
        environment.put("GIT_OPTIONAL_LOCKS", "0");
        environment.put("GIT_TERMINAL_PROMPT", "0");
        // A clone that lacks objects would fetch them, by a program that its settings name.
        environment.put("GIT_NO_LAZY_FETCH", "1");
        environment.put("GIT_ALLOW_PROTOCOL", "none");
        environment.put("LC_ALL", "C");
        try {
            Process process = builder.start();
            WATCH.execute(process::destroyForcibly);
            return process;
        } catch (IOException e) {
            throw new GitException(Reason.GIT_MISSING, "");
        }
    }

    private static String firstLine(InputStream stream) {
        try (stream) {
            String said = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return said.lines().findFirst().orElse("").replaceAll("\\p{Cntrl}", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
