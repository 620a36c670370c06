package vn.kehoach.sign;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;

/**
 * A detached signature after RFC 5652 with the attributes of ETSI EN 319 122-1, baseline B. Without
 * a signing time: PAdES keeps it in the PDF.
 */
final class CmsSignature {
    static final String DIGEST = "SHA-256";

    private static final byte[] DATA = Der.objectIdentifier("1.2.840.113549.1.7.1");
    private static final byte[] SIGNED_DATA = Der.objectIdentifier("1.2.840.113549.1.7.2");
    private static final byte[] CONTENT_TYPE = Der.objectIdentifier("1.2.840.113549.1.9.3");
    private static final byte[] MESSAGE_DIGEST = Der.objectIdentifier("1.2.840.113549.1.9.4");
    private static final byte[] SIGNING_CERTIFICATE_V2 =
            Der.objectIdentifier("1.2.840.113549.1.9.16.2.47");
    private static final byte[] SHA_256 =
            Der.sequence(Der.objectIdentifier("2.16.840.1.101.3.4.2.1"), Der.NULL);
    private static final byte[] VERSION_1 = Der.integer(BigInteger.ONE);

    /** GeneralName, directoryName: RFC 5280, 4.2.1.6. */
    private static final int DIRECTORY_NAME = 4;

    private CmsSignature() {}

    /**
     * @param digest of what is signed
     */
    static byte[] of(byte[] digest, SigningKey key) throws GeneralSecurityException {
        byte[] signedData =
                Der.sequence(
                        VERSION_1,
                        Der.set(SHA_256),
                        Der.sequence(DATA),
                        Der.taggedSet(0, certificates(key)),
                        Der.set(signerInfo(digest, key)));
        return Der.sequence(SIGNED_DATA, Der.tagged(0, signedData));
    }

    private static byte[] signerInfo(byte[] digest, SigningKey key)
            throws GeneralSecurityException {
        X509Certificate certificate = key.certificate();
        byte[] issuer = certificate.getIssuerX500Principal().getEncoded();
        byte[] serial = Der.integer(certificate.getSerialNumber());
        byte[][] attributes = {
            attribute(CONTENT_TYPE, DATA),
            attribute(MESSAGE_DIGEST, Der.octets(digest)),
            attribute(SIGNING_CERTIFICATE_V2, signingCertificate(certificate, issuer, serial))
        };
        return Der.sequence(
                VERSION_1,
                Der.sequence(issuer, serial),
                SHA_256,
                Der.taggedSet(0, attributes),
                key.kind().signatureAlgorithm(),
                // Signed as a plain set, though written as a tagged one: RFC 5652, 5.4.
                Der.octets(signature(Der.set(attributes), key)));
    }

    private static byte[] signature(byte[] attributes, SigningKey key)
            throws GeneralSecurityException {
        Signature signature = Signature.getInstance(key.kind().javaName());
        signature.initSign(key.key());
        signature.update(attributes);
        return signature.sign();
    }

    /** RFC 5035, 3: ties the signature to this very certificate, of which SHA-256 is taken. */
    private static byte[] signingCertificate(
            X509Certificate certificate, byte[] issuer, byte[] serial)
            throws GeneralSecurityException {
        byte[] digest = MessageDigest.getInstance(DIGEST).digest(certificate.getEncoded());
        byte[] issuerAndSerial =
                Der.sequence(Der.sequence(Der.tagged(DIRECTORY_NAME, issuer)), serial);
        return Der.sequence(Der.sequence(Der.sequence(Der.octets(digest), issuerAndSerial)));
    }

    private static byte[] attribute(byte[] type, byte[] value) {
        return Der.sequence(type, Der.set(value));
    }

    private static byte[][] certificates(SigningKey key) throws CertificateEncodingException {
        byte[][] encoded = new byte[key.chain().size()][];
        for (int i = 0; i < encoded.length; i++) {
            encoded[i] = key.chain().get(i).getEncoded();
        }
        return encoded;
    }
}
