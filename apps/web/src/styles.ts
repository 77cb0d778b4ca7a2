/** Order matters: Mantine's sheet sits in a cascade layer, so ours wins without a fight over specificity. */
import './fonts';
import './theme.css';
import '@mantine/core/styles.layer.css';
