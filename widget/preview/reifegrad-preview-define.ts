import { ReifegradPreview } from './reifegrad-preview.ts';

if (!customElements.get('reifegrad-preview')) customElements.define('reifegrad-preview', ReifegradPreview);
