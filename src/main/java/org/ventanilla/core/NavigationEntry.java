package org.ventanilla.core;

/**
 * An entry of the main navigation, offered as a bean by the module that owns the page.
 *
 * @param messageKey key of its text
 * @param path address of the page, without context path
 * @param order place; lower stands first
 * @param kind who sees it
 */
public record NavigationEntry(String messageKey, String path, int order, AccountKind kind) {}
