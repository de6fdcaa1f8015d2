/**
 * Who gets in and what they may do: users and groups follow the directory, grants follow
 * the models.
 */
package org.protocoldesk.engine.access;
