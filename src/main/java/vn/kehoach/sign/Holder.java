package vn.kehoach.sign;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;

import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import javax.security.auth.x500.X500Principal;

/**
 * Whom a certificate is made out to.
 *
 * @param name common name, or all of the subject where there is none
 * @param organisation may be empty
 */
public record Holder(String name, String organisation) {

    static Holder of(X509Certificate certificate) {
        String subject = certificate.getSubjectX500Principal().getName(X500Principal.RFC2253);
        String name = first(subject, "CN");
        return new Holder(name.isEmpty() ? subject : name, first(subject, "O"));
    }

    /** The agency: the organisation of a person's certificate, the name of an agency's own. */
    public String agency() {
        return organisation.isEmpty() ? name : organisation;
    }

    public boolean isAgency() {
        return name.equals(agency());
    }

    private static String first(String subject, String type) {
        try {
            List<Rdn> names = new ArrayList<>(new LdapName(subject).getRdns());
            return names.reversed().stream()
                    .filter(each -> each.getType().equalsIgnoreCase(type))
                    .map(Rdn::getValue)
                    .filter(String.class::isInstance)
                    .map(String.class::cast)
                    .findFirst()
                    .orElse("");
        } catch (InvalidNameException e) {
            return "";
        }
    }
}
