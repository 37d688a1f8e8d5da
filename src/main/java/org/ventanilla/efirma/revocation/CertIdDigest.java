package org.ventanilla.efirma.revocation;

/** The digest with which a question names the issuer. It protects nothing: it is a name. */
enum CertIdDigest {
    /** What the tax authority's responder understands. */
    SHA1,
    /** For responders that want it. */
    SHA256
}
