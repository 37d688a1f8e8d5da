package org.ventanilla.efirma;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the institution's seal.
 *
 * @param sealKeystore path of the PKCS#12 file that holds the key and its certificate chain
 * @param sealPassword password of that file
 */
@ConfigurationProperties("ventanilla.efirma")
record EfirmaSettings(
        @DefaultValue("") String sealKeystore,
        @DefaultValue("") String sealPassword) {

    @Override
    public String toString() {
        return "EfirmaSettings[sealKeystore=" + sealKeystore + "]";
    }
}
