package vn.kehoach.sign;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;

/** A private key and the certificates that vouch for it, the key's own first. */
public final class SigningKey {
    /** Whether the certificate speaks for a day. */
    public enum Validity {
        VALID,
        NOT_YET,
        EXPIRED
    }

    /** Places in {@link X509Certificate#getKeyUsage}. */
    private static final int DIGITAL_SIGNATURE = 0;

    /** Also called nonRepudiation: what certificates for signing alone have. */
    private static final int CONTENT_COMMITMENT = 1;

    private final PrivateKey key;
    private final KeyKind kind;
    private final List<X509Certificate> chain;

    SigningKey(PrivateKey key, KeyKind kind, List<X509Certificate> chain) {
        this.key = key;
        this.kind = kind;
        this.chain = List.copyOf(chain);
    }

    PrivateKey key() {
        return key;
    }

    KeyKind kind() {
        return kind;
    }

    List<X509Certificate> chain() {
        return chain;
    }

    X509Certificate certificate() {
        return chain.getFirst();
    }

    public Holder holder() {
        return Holder.of(certificate());
    }

    public Instant validUntil() {
        return certificate().getNotAfter().toInstant();
    }

    public Instant validFrom() {
        return certificate().getNotBefore().toInstant();
    }

    public Validity validity(Instant moment) {
        if (moment.isBefore(validFrom())) {
            return Validity.NOT_YET;
        }
        return moment.isAfter(validUntil()) ? Validity.EXPIRED : Validity.VALID;
    }

    /** A certificate that names no use is for all. */
    boolean isForSigning() {
        boolean[] uses = certificate().getKeyUsage();
        return uses == null || uses[DIGITAL_SIGNATURE] || uses[CONTENT_COMMITMENT];
    }

    /** Whether the certificate is that of the key: a signature of another is worth nothing. */
    boolean belongsTogether() throws GeneralSecurityException {
        byte[] probe = {1, 2, 3};
        Signature signing = Signature.getInstance(kind.javaName());
        signing.initSign(key);
        signing.update(probe);
        Signature verifying = Signature.getInstance(kind.javaName());
        verifying.initVerify(certificate().getPublicKey());
        verifying.update(probe);
        return verifying.verify(signing.sign());
    }
}
