package vn.kehoach.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.ParseResult;

import vn.kehoach.sign.KeyFile;
import vn.kehoach.sign.PdfSigner;
import vn.kehoach.sign.SignatureImage;
import vn.kehoach.sign.SigningException;
import vn.kehoach.sign.SigningKey;
import vn.kehoach.sign.Statement;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;

/** Adds a digital signature to a PDF file. */
record SignCommand(
        ParseResult parsed,
        Surroundings surroundings,
        Words words,
        PrintStream out,
        PrintStream err) {

    int run() {
        try {
            sign();
            return ExitStatus.CLEAN;
        } catch (Refusal e) {
            err.println(e.getMessage());
            return e.status();
        } catch (InvalidPathException e) {
            err.println(words.of("usage.path", e.getInput()));
            return ExitStatus.USAGE;
        }
    }

    private void sign() throws Refusal {
        Path file = path(parsed.matchedPositionalValue(0, new File("")));
        Path keystore = path(parsed.matchedOptionValue("--keystore", new File("")));
        Path signed = path(parsed.matchedOptionValue("--out", beside(file).toFile()));
        PasswordSource source = passwordSource();
        String asOf = parsed.matchedOptionValue("--as-of", "");
        OffsetDateTime time = SigningTime.of(asOf, surroundings.environment(), words);
        BoundedFile files = new BoundedFile(surroundings.workingFolder(), words);
        byte[] pdf = files.read(file, BoundedFile.PDF);
        byte[] store = files.read(keystore, BoundedFile.KEYSTORE);
        requireOther(keystore, signed);
        SeenSignature seen = new SeenSignature(parsed, surroundings, words);
        SigningProblemWords problems =
                new SigningProblemWords(
                        words,
                        shown(file),
                        shown(keystore),
                        shown(path(parsed.matchedOptionValue("--image", new File("")))));
        try {
            SignatureImage image = seen.image();
            SigningKey key = key(store, source, shown(keystore));
            warn(key, time);
            String reason = parsed.matchedOptionValue("--reason", "");
            Statement statement = new Statement(time, reason, seen.note(), image);
            write(signed, new PdfSigner(key, statement, seen.choice()).sign(pdf));
        } catch (SigningException e) {
            throw problems.refusal(e.problem());
        }
        out.println(shown(signed));
    }

    private Path path(File file) {
        return surroundings.workingFolder().resolve(file.toPath()).normalize();
    }

    private String shown(Path path) {
        return ShownPath.of(path, surroundings.workingFolder());
    }

    /** Signing must not take away the only copy of what was built. */
    private static Path beside(Path file) {
        String name = String.valueOf(file.getFileName());
        String stem = name.replaceFirst("(?i)\\.pdf$", "");
        return file.resolveSibling(stem + "-signed.pdf");
    }

    private PasswordSource passwordSource() throws Refusal {
        @Nullable String variable = parsed.matchedOptionValue("--password-env", null);
        @Nullable File file = parsed.matchedOptionValue("--password-file", null);
        if (variable != null && file != null) {
            throw new Refusal(ExitStatus.USAGE, words.of("password.twice"));
        }
        if (variable != null) {
            return new PasswordSource.Variable(variable);
        }
        return file != null
                ? new PasswordSource.FirstLine(path(file))
                : new PasswordSource.Terminal();
    }

    private void requireOther(Path keystore, Path signed) throws Refusal {
        try {
            if (Files.exists(signed) && Files.isSameFile(keystore, signed)) {
                throw new Refusal(
                        ExitStatus.USAGE, words.of("sign.over-keystore", shown(keystore)));
            }
        } catch (IOException e) {
            throw new Refusal(ExitStatus.INPUT_OUTPUT, words.of("file.unreadable", shown(signed)));
        }
    }

    private SigningKey key(byte[] store, PasswordSource source, String keystore)
            throws Refusal, SigningException {
        char[] password = new PasswordReader(surroundings, words).read(source, keystore);
        try {
            return KeyFile.read(store, password, parsed.matchedOptionValue("--alias", null));
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    /** A warning only: the clock may be wrong, and the file may be for practice. */
    private void warn(SigningKey key, OffsetDateTime time) {
        String name = key.holder().name();
        switch (key.validity(time.toInstant())) {
            case VALID -> {}
            case EXPIRED ->
                    err.println(words.of("sign.expired", name, day(key.validUntil(), time)));
            case NOT_YET -> err.println(words.of("sign.not-yet", name, day(key.validFrom(), time)));
        }
    }

    private static String day(Instant instant, OffsetDateTime time) {
        return instant.atOffset(time.getOffset()).toLocalDate().toString();
    }

    private void write(Path signed, byte[] bytes) throws Refusal {
        try {
            WholeFile.write(signed, output -> output.write(bytes));
        } catch (IOException e) {
            throw new Refusal(
                    ExitStatus.INPUT_OUTPUT,
                    words.of("sign.cannot-write", shown(signed), WriteFailure.reason(e, words)));
        }
    }
}
