package vn.kehoach.sign;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Keys for tests, made by the JDK's own tool. */
public final class Keystores {
    public static final String PASSWORD = "Rat-dai-9317";

    public static final String PERSON = "CN=Nguyen Van An, O=Uy ban nhan dan thanh pho, C=VN";

    /** The last of an option given twice counts. */
    private static final List<String> LONG_VALID =
            List.of("-startdate", "-10y", "-validity", "36500");

    private Keystores() {}

    public static Path rsa(Path folder) {
        return with(folder, "rsa.p12", PERSON, "-keyalg", "RSA", "-keysize", "2048");
    }

    public static Path ellipticCurve(Path folder) {
        return with(
                folder,
                "ec.p12",
                "CN=So Tu phap, C=VN",
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1");
    }

    public static Path expired(Path folder) {
        return with(
                folder,
                "expired.p12",
                PERSON,
                "-keyalg",
                "EC",
                "-startdate",
                "-30d",
                "-validity",
                "1");
    }

    public static Path unsupported(Path folder) {
        return with(folder, "ed25519.p12", PERSON, "-keyalg", "Ed25519");
    }

    public static Path forEncryption(Path folder) {
        return with(
                folder,
                "encryption.p12",
                PERSON,
                "-keyalg",
                "RSA",
                "-keysize",
                "2048",
                "-ext",
                "KeyUsage=keyEncipherment");
    }

    /** As authorities issue them to people who sign. */
    static Path forSigningAlone(Path folder) {
        return with(
                folder,
                "qualified.p12",
                PERSON,
                "-keyalg",
                "EC",
                "-ext",
                "KeyUsage=nonRepudiation");
    }

    public static Path several(Path folder) {
        Path store = add(folder, "several.p12", "mot", PERSON, "-keyalg", "EC");
        add(folder, "several.p12", "hai", "CN=Hai, C=VN", "-keyalg", "EC");
        return store;
    }

    private static Path with(Path folder, String file, String subject, String... options) {
        return add(folder, file, "key", subject, options);
    }

    private static Path add(
            Path folder, String file, String alias, String subject, String... options) {
        Path store = folder.resolve(file);
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of("-genkeypair", "-alias", alias, "-dname", subject));
        command.addAll(List.of("-keystore", store.toString(), "-storetype", "PKCS12"));
        command.addAll(List.of("-storepass", PASSWORD));
        command.addAll(LONG_VALID);
        command.addAll(List.of(options));
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            String said =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0 || Files.notExists(store)) {
                throw new IllegalStateException(said);
            }
            return store;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public static SigningKey key(Path store) throws Exception {
        return KeyFile.read(Files.readAllBytes(store), PASSWORD.toCharArray(), null);
    }
}
