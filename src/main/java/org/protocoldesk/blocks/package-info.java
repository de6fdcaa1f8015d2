/**
 * The words that procedures are written in: each block is one small bean that a model
 * calls, and does one thing through one domain service.
 */
package org.protocoldesk.blocks;
