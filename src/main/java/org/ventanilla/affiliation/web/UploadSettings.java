package org.ventanilla.affiliation.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the upload page.
 *
 * @param largest the largest file that the page takes; keep it under {@code spring.servlet.multipart.max-file-size}
 */
@Validated
@ConfigurationProperties("ventanilla.affiliation.upload")
record UploadSettings(@DefaultValue("48MB") DataSize largest) {}
