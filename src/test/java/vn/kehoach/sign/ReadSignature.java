package vn.kehoach.sign;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A signature as a reader checks it: RFC 5652, 5.4 and 5.6, without the trust in the issuer. */
record ReadSignature(PDSignature dictionary, byte[] file, DerReader signedData) {
    private static final String MESSAGE_DIGEST = "06092a864886f70d010904";
    private static final String SIGNING_CERTIFICATE_V2 = "060b2a864886f70d010910022f";
    private static final String SIGNING_TIME = "06092a864886f70d010905";

    static List<ReadSignature> in(byte[] file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            return pdf.getSignatureDictionaries().stream()
                    .map(each -> {
                        DerReader contents = DerReader.of(each.getContents());
                        return new ReadSignature(each, file, contents.child(1, 0));
                    })
                    .toList();
        }
    }

    X509Certificate certificate() throws Exception {
        byte[] encoded = signedData.child(3, 0).whole();
        return (X509Certificate)
                CertificateFactory.getInstance("X.509")
                        .generateCertificate(new ByteArrayInputStream(encoded));
    }

    private DerReader signer() {
        return signedData.child(4, 0);
    }

    private Map<String, DerReader> attributes() {
        return signer().child(3).children().stream()
                .collect(
                        Collectors.toMap(
                                each -> java.util.HexFormat.of().formatHex(each.child(0).whole()),
                                each -> each.child(1, 0)));
    }

    boolean hasSigningTime() {
        return attributes().containsKey(SIGNING_TIME);
    }

    /** Whether it names its certificate by digest, so that no other can be put in its place. */
    boolean namesItsCertificate() throws Exception {
        byte[] named = attributes().get(SIGNING_CERTIFICATE_V2).child(0, 0, 0).content();
        byte[] own = MessageDigest.getInstance("SHA-256").digest(certificate().getEncoded());
        return MessageDigest.isEqual(named, own);
    }

    boolean isValid() throws Exception {
        byte[] covered = dictionary.getSignedContent(file);
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(covered);
        if (!MessageDigest.isEqual(digest, attributes().get(MESSAGE_DIGEST).content())) {
            return false;
        }
        byte[] attributes = signer().child(3).whole().clone();
        attributes[0] = 0x31; // SET OF
        X509Certificate certificate = certificate();
        Signature signature =
                Signature.getInstance("SHA256with" + (isRsa(certificate) ? "RSA" : "ECDSA"));
        signature.initVerify(certificate.getPublicKey());
        signature.update(attributes);
        return signature.verify(signer().child(5).content());
    }

    private static boolean isRsa(X509Certificate certificate) {
        return certificate.getPublicKey().getAlgorithm().equals("RSA");
    }

    /** Whether everything but the signature's own digits is covered, to the end of the file. */
    boolean coversTheWholeFile() {
        int[] range = dictionary.getByteRange();
        return range[0] == 0
                && file[range[1]] == '<'
                && file[range[2] - 1] == '>'
                && range[2] + range[3] == file.length;
    }
}
