package vn.kehoach.sign;

import java.util.Optional;

/** Kinds of keys that PAdES readers everywhere accept, with what they sign a SHA-256 by. */
enum KeyKind {
    RSA("SHA256withRSA", Der.sequence(Der.objectIdentifier("1.2.840.113549.1.1.1"), Der.NULL)),
    EC("SHA256withECDSA", Der.sequence(Der.objectIdentifier("1.2.840.10045.4.3.2")));

    private final String javaName;
    private final byte[] signatureAlgorithm;

    KeyKind(String javaName, byte[] signatureAlgorithm) {
        this.javaName = javaName;
        this.signatureAlgorithm = signatureAlgorithm;
    }

    static Optional<KeyKind> of(String algorithm) {
        return switch (algorithm) {
            case "RSA" -> Optional.of(RSA);
            case "EC" -> Optional.of(EC);
            default -> Optional.empty();
        };
    }

    String javaName() {
        return javaName;
    }

    byte[] signatureAlgorithm() {
        return signatureAlgorithm.clone();
    }
}
