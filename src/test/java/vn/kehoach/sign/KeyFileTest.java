package vn.kehoach.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

class KeyFileTest {
    @TempDir private Path folder;

    private static SigningKey read(Path store, String password, @Nullable String alias)
            throws Exception {
        return KeyFile.read(Files.readAllBytes(store), password.toCharArray(), alias);
    }

    private static void refuses(
            Path store, String password, @Nullable String alias, SigningProblem problem) {
        assertThatThrownBy(() -> read(store, password, alias))
                .isInstanceOfSatisfying(
                        SigningException.class, e -> assertThat(e.problem()).isEqualTo(problem))
                .satisfies(e -> assertThat(e.toString()).doesNotContain(password))
                .hasNoCause();
    }

    @Test
    void theOnlyKeyNeedsNoAlias() throws Exception {
        SigningKey key = read(Keystores.rsa(folder), Keystores.PASSWORD, null);

        assertThat(key.holder())
                .isEqualTo(new Holder("Nguyen Van An", "Uy ban nhan dan thanh pho"));
        assertThat(key.validity(Instant.now().plusSeconds(60)))
                .isEqualTo(SigningKey.Validity.VALID);
        assertThat(key.validity(Instant.now().minus(4_000, ChronoUnit.DAYS)))
                .isEqualTo(SigningKey.Validity.NOT_YET);
    }

    @Test
    void amongSeveralKeysTheAliasChooses() throws Exception {
        Path store = Keystores.several(folder);

        assertThat(read(store, Keystores.PASSWORD, "HAI").holder().name()).isEqualTo("Hai");
        refuses(
                store,
                Keystores.PASSWORD,
                null,
                new SigningProblem.SeveralKeys(List.of("hai", "mot")));
        refuses(
                store,
                Keystores.PASSWORD,
                "ba",
                new SigningProblem.UnknownAlias("ba", List.of("hai", "mot")));
    }

    @Test
    void aWrongPasswordIsToldFromABrokenFile() throws Exception {
        Path store = Keystores.ellipticCurve(folder);
        Path broken = folder.resolve("broken.p12");
        Files.writeString(broken, "not a keystore", StandardCharsets.UTF_8);

        refuses(store, "wrong-password", null, new SigningProblem.WrongPassword());
        refuses(broken, "any-password", null, new SigningProblem.NotAKeystore());
    }

    @Test
    void aStoreWithoutKeysIsRefused() throws Exception {
        KeyStore empty = KeyStore.getInstance("PKCS12");
        empty.load(null, null);
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        empty.store(output, Keystores.PASSWORD.toCharArray());
        Path store = Files.write(folder.resolve("empty.p12"), output.toByteArray());

        refuses(store, Keystores.PASSWORD, null, new SigningProblem.NoKey());
    }

    @Test
    void keysThatReadersDoNotKnowAreRefused() {
        refuses(
                Keystores.unsupported(folder),
                Keystores.PASSWORD,
                null,
                new SigningProblem.UnsupportedKey("EdDSA"));
    }

    @Test
    void aCertificateForOtherUsesIsRefused() throws Exception {
        refuses(
                Keystores.forEncryption(folder),
                Keystores.PASSWORD,
                null,
                new SigningProblem.NotForSigning());
        assertThat(read(Keystores.forSigningAlone(folder), Keystores.PASSWORD, null).holder())
                .isNotNull();
    }

    @Test
    void anExpiredCertificateIsTold() throws Exception {
        SigningKey key = read(Keystores.expired(folder), Keystores.PASSWORD, null);

        assertThat(key.validity(Instant.now())).isEqualTo(SigningKey.Validity.EXPIRED);
    }
}
