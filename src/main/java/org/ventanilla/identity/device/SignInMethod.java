package org.ventanilla.identity.device;

/** How somebody shows to be the owner of an account. */
public enum SignInMethod {
    /** By password alone. */
    PASSWORD,
    /** By password and a one-time code. */
    PASSWORD_AND_CODE,
    /** By password and one of the saved recovery codes. */
    PASSWORD_AND_RECOVERY_CODE,
    /** By password and a passkey. */
    PASSWORD_AND_PASSKEY,
    /** By the confirmation link of a registration: the first session of the account. */
    REGISTRATION_LINK,
    /** By e.firma. */
    EFIRMA,
    /** By e.firma, while nobody could say whether its certificate is revoked. */
    EFIRMA_UNCHECKED
}
