package org.ventanilla.card;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the digital card.
 *
 * @param helpLine where the holder may ask, for example a telephone number; the portal's help page where left empty
 */
@ConfigurationProperties("ventanilla.card")
record CardSettings(@DefaultValue("") String helpLine) {}
