package vn.kehoach.sign;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Reads a key from a PKCS #12 file (.p12, .pfx). */
public final class KeyFile {
    private KeyFile() {}

    /**
     * @param password the caller's to wipe
     * @param alias absent: the only key there is
     */
    public static SigningKey read(byte[] content, char[] password, @Nullable String alias)
            throws SigningException {
        try {
            KeyStore store = open(content, password);
            String chosen = choose(keys(store), alias);
            if (!(store.getKey(chosen, password) instanceof PrivateKey key)) {
                throw new SigningException(new SigningProblem.NoKey());
            }
            KeyKind kind = kind(key);
            List<X509Certificate> chain = chain(store, chosen);
            if (chain.isEmpty()) {
                throw new SigningException(new SigningProblem.NoKey());
            }
            SigningKey signingKey = new SigningKey(key, kind, chain);
            if (!signingKey.isForSigning()) {
                throw new SigningException(new SigningProblem.NotForSigning());
            }
            if (!signingKey.belongsTogether()) {
                throw new SigningException(new SigningProblem.ForeignCertificate());
            }
            return signingKey;
        } catch (UnrecoverableKeyException e) {
            throw new SigningException(new SigningProblem.WrongPassword());
        } catch (GeneralSecurityException e) {
            throw new SigningException(new SigningProblem.NotAKeystore());
        }
    }

    private static KeyStore open(byte[] content, char[] password)
            throws SigningException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try {
            store.load(new ByteArrayInputStream(content), password);
        } catch (IOException e) {
            throw new SigningException(
                    e.getCause() instanceof UnrecoverableKeyException
                            ? new SigningProblem.WrongPassword()
                            : new SigningProblem.NotAKeystore());
        }
        return store;
    }

    private static List<String> keys(KeyStore store) throws GeneralSecurityException {
        List<String> keys = new ArrayList<>();
        for (String alias : Collections.list(store.aliases())) {
            if (store.isKeyEntry(alias)) {
                keys.add(alias);
            }
        }
        keys.sort(null);
        return keys;
    }

    private static String choose(List<String> keys, @Nullable String alias)
            throws SigningException {
        if (keys.isEmpty()) {
            throw new SigningException(new SigningProblem.NoKey());
        }
        if (alias == null) {
            if (keys.size() > 1) {
                throw new SigningException(new SigningProblem.SeveralKeys(keys));
            }
            return keys.getFirst();
        }
        for (String key : keys) {
            if (key.equalsIgnoreCase(alias)) {
                return key;
            }
        }
        throw new SigningException(new SigningProblem.UnknownAlias(alias, keys));
    }

    private static KeyKind kind(PrivateKey key) throws SigningException {
        return KeyKind.of(key.getAlgorithm())
                .orElseThrow(() ->
                        new SigningException(
                                new SigningProblem.UnsupportedKey(key.getAlgorithm())));
    }

    private static List<X509Certificate> chain(KeyStore store, String alias)
            throws GeneralSecurityException {
        List<X509Certificate> chain = new ArrayList<>();
        Certificate[] stored = store.getCertificateChain(alias);
        for (Certificate each : stored == null ? new Certificate[0] : stored) {
            if (each instanceof X509Certificate certificate) {
                chain.add(certificate);
            }
        }
        return chain;
    }
}
